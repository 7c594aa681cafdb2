import type { Core } from '@strapi/strapi';
import { type PluginConfig, RECORD_SOURCES } from '../../config';
import type { RecordType } from '../../contract';
import { isLocalDate } from '../../domain/period/localDate';
import { fillTemplate, formatNumericDate } from '../../domain/vi';
import { PLUGIN_ID } from '../../pluginId';
import { type AgencyRow, type Uncounted, whyUncounted } from '../../sources';
import type { FieldValues, ImportField, ImportType, RowProblem } from '../model';
import words from '../model/imports.vi.json';
import type { RowContext } from './rowContext';
import type { ValidatedRow } from './rowResult';

const { reasons, validity } = words.uncounted;

/** The attributes of a type by which reports count its records; `topic` is undefined for types without one. */
export const countedAttributes = (
  strapi: Core.Strapi,
  { name }: Pick<ImportType, 'name'>,
): { readonly day: string; readonly topic: string | undefined } => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const fields: Readonly<Record<string, string>> = sources[RECORD_SOURCES[name as RecordType]].fields;
  return { day: fields['date'] ?? '', topic: fields['topic'] };
};

/** The record of a row as reports will see it once it is written; null for a row without one. */
const countedState = (row: ValidatedRow): { isPublished: boolean; values: FieldValues } | null => {
  if (row.kind === 'new') return { isPublished: false, values: row.record };
  if (row.kind !== 'matched') return null;
  const { existing, stage, changes } = row;
  const changed = { ...existing.values, ...changes };
  if (existing.state === 'draft') return { isPublished: false, values: changed };
  return { isPublished: true, values: stage === 'published' ? changed : existing.counted };
};

const toDay = (value: unknown) => (typeof value === 'string' && isLocalDate(value) ? value : null);

const formatValidity = ({ validFrom, validTo }: AgencyRow): string => {
  const form = validFrom === null ? validity.to : validTo === null ? validity.from : validity.fromTo;
  return fillTemplate(form, {
    from: validFrom === null ? '' : formatNumericDate(validFrom),
    to: validTo === null ? '' : formatNumericDate(validTo),
  });
};

/** Why no report will count the record of a row, by the rules of `sources/counting.ts`; empty for one that counts. */
export const uncountedProblems = (context: RowContext, row: ValidatedRow): readonly RowProblem[] => {
  const { strapi, type, agency, rights } = context;
  const state = countedState(row);
  if (state === null) return [];
  const { day, topic } = countedAttributes(strapi, type);
  const fieldOf: Readonly<Record<Uncounted, ImportField | undefined>> = {
    publication: undefined,
    day: type.fields.find(({ name }) => name === day),
    office: type.fields.find(({ name }) => name === day),
    topic: type.fields.find(({ name }) => name === topic),
  };
  const record = {
    isPublished: state.isPublished || (row.kind === 'new' && context.row.stage === 'published'),
    topic: topic === undefined ? undefined : (state.values[topic] ?? null),
    day: toDay(state.values[day]),
  };
  return whyUncounted(type.name as RecordType, record, agency)
    .filter((reason) => {
      const field = fieldOf[reason];
      // A reason would tell what an existing record holds.
      return (
        row.kind !== 'matched' || field === undefined || rights.mayField('read', field, row.existing.row)
      );
    })
    .map((reason) => ({
      field: fieldOf[reason]?.name ?? null,
      code: reason,
      message: fillTemplate(reasons[reason], {
        label: fieldOf[reason]?.label ?? '',
        validity: reason === 'office' ? formatValidity(agency) : '',
      }),
    }));
};
