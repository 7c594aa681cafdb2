import { schemaFields } from '../attributes';
import labels from '../choices.vi.json';
import type { Core } from '@strapi/strapi';
import type { RecordType } from '../types';

export interface Option {
  readonly value: string;
  readonly label: string;
}

const LABELS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = labels;

/** The choices of a field, or of a field of a component, with their Vietnamese labels; none where any value is allowed. */
export const listChoices = (
  strapi: Core.Strapi,
  type: RecordType,
  path: readonly string[],
): readonly Option[] => {
  const [field = '', part] = path;
  const component = schemaFields(strapi, type).attributes[field]?.component?.split('.').at(-1);
  const named = part === undefined ? LABELS[type]?.[field] : LABELS[component ?? '']?.[part];
  return Object.entries(named ?? {}).map(([value, label]) => ({ value, label }));
};
