import { CATALOGUE, type Kind, type ListKind, type Placeholder, type View } from '../catalogue';
import { TABLE_NAMES } from '../tables';
import { printPlaceholder } from './render';
import words from './insertable.vi.json';

export interface Insertable {
  readonly expression: string;
  readonly group: string;
  readonly groupLabel: string;
  readonly label: string;
  readonly description: string;
  readonly kind: 'number' | 'text' | 'date' | 'document' | 'list';
  readonly value: string | null;
}

export interface InsertableTable {
  readonly expression: string;
  readonly description: string;
}

const GROUPS: Readonly<Record<string, string>> = words.groups;
const TABLES: Readonly<Record<string, string>> = words.tables;

/** Every printable placeholder as inserted into a text, with its current value; without a view no values. */
export const insertables = (view: View | null): readonly Insertable[] =>
  CATALOGUE.flatMap(({ name, label, description, kind }) => {
    if (kind === 'flag') return [];
    const [group = '', field = ''] = name.split('.');
    const expression = makeExpression(name, kind);
    const groups: Readonly<Record<string, Readonly<Record<string, unknown>>>> = view ?? {};
    return [
      {
        expression,
        group,
        groupLabel: GROUPS[group] ?? group,
        label,
        description,
        kind: typeof kind === 'object' ? 'list' : kind,
        value: view === null || groups[group]?.[field] == null ? null : printPlaceholder(expression, view),
      },
    ];
  });

const makeExpression = (name: string, kind: Exclude<Kind, 'flag'> | ListKind): string => {
  if (kind === 'document') return `{{ ${name} | cite }}`;
  if (typeof kind !== 'object') return `{{ ${name} }}`;
  return kind.listOf === 'document' ? `{{ ${name} | cite | join: "; " }}` : `{{ ${name} | join }}`;
};

export const insertableTables = (): readonly InsertableTable[] =>
  TABLE_NAMES.map((name) => ({ expression: `[table: ${name}]`, description: TABLES[name] ?? name }));

/** Flags: conditions may test them, nothing can print them. */
export const flags = (): readonly Pick<Placeholder, 'name' | 'label' | 'description'>[] =>
  CATALOGUE.filter(({ kind }) => kind === 'flag').map(({ name, label, description }) => ({
    name,
    label,
    description,
  }));
