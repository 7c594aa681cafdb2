import type { Core, UID } from '@strapi/strapi';
import { CSV_MIME, FILE_FORMATS, type Value, type ValueColumn, type Workbook } from 'nd30-document';
import { ReportError } from '../../domain/errors';
import { type FieldValues, formatValue, type ImportField, type ImportType } from '../../importing/model';
import { isLocalDate } from '../../domain/period/localDate';
import { fillTemplate, formatNumericDate, quoteInput } from '../../domain/vi';
import words from '../../translations/lists.vi.json';
import { getService } from '../getService';
import { importType } from '../../importing/service/importType';
import { recordKeeper } from '../../importing/service/recordKeeper';
import { type NameOf, readRecordNames } from '../../importing/service/recordNames';
import { populatedFields, readValues } from '../../importing/service/recordValues';
import { CREATOR, type Rights, rightsOfRequest } from '../../importing/service/rights';
import { type SeenRow, seenRows } from './seenRows';

export type ListFormat = 'xlsx' | 'csv';

/** The caller, in the form of the content manager. */
export interface ListAsker {
  readonly state: {
    readonly userAbility: { can(action: string, subject?: unknown, field?: string): boolean };
  };
}

interface Row {
  readonly values: FieldValues;
  readonly status: string | undefined;
}

const ROWS_AT_ONCE = 500;
/** Relative widths of columns. */
const LONG = 3;
const SHORT = 1;

const KINDS: Readonly<Record<string, ValueColumn['kind']>> = {
  date: 'date',
  whole: 'number',
  amount: 'number',
};
const STATUSES: Readonly<Record<string, string>> = words.statuses;

const toStatusName = ({ status }: Row): string => STATUSES[status ?? ''] ?? '';

/** The values of a row that the caller may read; a role may be limited to some fields of its own records. */
const readableValues = (
  type: ImportType,
  row: Readonly<Record<string, unknown>>,
  rights: Rights,
): FieldValues => {
  const fields = type.fields.filter((field) => rights.mayField('read', field, row));
  return readValues({ ...type, fields }, row);
};

const load = async (
  strapi: Core.Strapi,
  type: ImportType,
  seen: readonly SeenRow[],
  rights: Rights,
): Promise<readonly Row[]> => {
  const populate = { ...Object.fromEntries(populatedFields(type).map((name) => [name, true])), ...CREATOR };
  const rows: Row[] = [];
  for (let from = 0; from < seen.length; from += ROWS_AT_ONCE) {
    const some = seen.slice(from, from + ROWS_AT_ONCE);
    const found: Readonly<Record<string, unknown>>[] = await strapi.db
      .query(type.uid as UID.ContentType)
      .findMany({ where: { id: { $in: some.map(({ id }) => id) } }, populate });
    const byId = new Map(found.map((row) => [Number(row['id']), row]));
    for (const { id, status } of some) {
      const row = byId.get(id);
      if (row !== undefined) rows.push({ values: readableValues(type, row, rights), status });
    }
  }
  return rows;
};

/** Loads the names that the rows refer to. */
const namesIn = (
  strapi: Core.Strapi,
  fields: readonly ImportField[],
  rows: readonly Row[],
  rightsOn: (uid: string) => Rights,
): Promise<NameOf> => {
  const wanted = new Map<string, Set<string>>();
  for (const { name, target } of fields) {
    if (target === null) continue;
    const known = wanted.get(target) ?? new Set<string>();
    wanted.set(target, known);
    for (const { values } of rows)
      for (const id of [values[name]].flat()) if (typeof id === 'string') known.add(id);
  }
  return readRecordNames(strapi, wanted, rightsOn);
};

const typedValue = (field: ImportField, value: unknown, nameOf: NameOf): Value => {
  if (value === null || value === undefined) return null;
  switch (field.kind) {
    case 'date':
      return typeof value === 'string' && isLocalDate(value) ? value : null;
    case 'whole':
    case 'amount':
      return Number(value);
    default:
      return formatValue(field, value, nameOf) || null;
  }
};

const textValue = (field: ImportField, value: unknown, nameOf: NameOf): string =>
  field.kind === 'date' && typeof value === 'string' && isLocalDate(value)
    ? formatNumericDate(value)
    : formatValue(field, value, nameOf);

const buildWorkbook = (
  { label }: ImportType,
  fields: readonly ImportField[],
  rows: readonly Row[],
  nameOf: NameOf,
): Workbook => {
  const widths = [...fields.map(({ isLong, kind }) => (isLong || kind === 'text' ? LONG : SHORT)), SHORT];
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = fields.map((field, index): ValueColumn => ({
    header: field.label,
    kind: KINDS[field.kind] ?? 'text',
    share: (widths[index] ?? SHORT) / total,
    // A year or the number of a plan is an identifier, not a quantity.
    ...(field.kind === 'whole' ? { ordinal: true } : {}),
    ...(field.isLong || field.kind === 'parts' ? { lines: true } : {}),
  }));
  const status: ValueColumn = { header: words.status, kind: 'text', share: SHORT / total };
  return {
    properties: { title: label, agency: '' },
    sheets: [
      {
        name: label,
        title: label,
        tables: [
          {
            caption: null,
            columns: [...columns, status],
            rows: rows.map((row) => ({
              values: [
                ...fields.map((field) => typedValue(field, row.values[field.name], nameOf)),
                toStatusName(row),
              ],
            })),
          },
        ],
      },
    ],
  };
};

const textRows = (fields: readonly ImportField[], rows: readonly Row[], nameOf: NameOf): string[][] => [
  [...fields.map(({ label }) => label), words.status],
  ...rows.map((row) => [
    ...fields.map((field) => textValue(field, row.values[field.name], nameOf)),
    toStatusName(row),
  ]),
];

/** Fields that the caller may read in some records; for a field with parts, the parts that a file can hold. */
const listReadableFields = (type: ImportType, rights: Rights): readonly ImportField[] =>
  type.fields.filter((field) => rights.mayField('read', field));

/** Lists of records as files: the content manager's list, to be read in a spreadsheet and imported again. */
export const createListFileService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Exports a list with the rows that its screen shows the caller, under the headings that imports know.
   * @param query of the screen: filters, order, search
   * @throws ReportError `list_unknown`, `list_too_long`, and those of writing files
   */
  async file(
    uid: string,
    query: Readonly<Record<string, unknown>>,
    format: ListFormat,
    asker: ListAsker,
  ): Promise<{ bytes: Uint8Array; fileName: string; mime: string }> {
    const keeper = recordKeeper(strapi);
    if (!keeper.lists.includes(uid)) throw new ReportError('list_unknown', { type: quoteInput(uid) });
    const type = importType(strapi, keeper, uid);
    const seen = await seenRows(strapi, asker.state, uid, query);
    const rightsOn = (of: string): Rights => rightsOfRequest(strapi, asker.state.userAbility, of);
    const fields = listReadableFields(type, rightsOn(uid));
    const rows = await load(strapi, { ...type, fields }, seen, rightsOn(uid));
    const nameOf = await namesIn(strapi, fields, rows, rightsOn);
    const bytes = await getService(strapi, 'rendering').list(
      format === 'xlsx'
        ? { format, workbook: buildWorkbook(type, fields, rows, nameOf) }
        : { format, rows: textRows(fields, rows, nameOf) },
    );
    return {
      bytes,
      fileName: `${fillTemplate(words.fileName, { type: type.label })}.${format}`,
      mime: format === 'xlsx' ? FILE_FORMATS.xlsx.mime : CSV_MIME,
    };
  },
});
