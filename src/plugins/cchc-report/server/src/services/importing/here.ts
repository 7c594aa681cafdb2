import type { Core, UID } from '@strapi/strapi';
import type { SourceTable } from '../../sources';
import { type FieldValues, type ImportField, type ImportType, keyText } from '../../domain/importing';
import { CODE_LENGTH, draftsHolding } from '../../sources/importing';
import type { Query } from '../../sources';
import { populated, valuesOf } from './recordValues';

/** A record that is here already, relations by documentId. */
export interface RecordHere {
  readonly documentId: string;
  readonly key: string;
  readonly values: FieldValues;
  /** As it was read, with who made it: conditions of permissions are asked of it. */
  readonly row: Readonly<Record<string, unknown>>;
  readonly published: boolean;
}

const fieldOf = ({ fields }: ImportType, name: string): ImportField | undefined =>
  fields.find((field) => field.name === name);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const keyPart = (field: ImportField | undefined, value: unknown): string => {
  const text = keyText(String(value));
  return field?.kind === 'code' ? text.slice(0, CODE_LENGTH) : text;
};

/** What tells a record from the others of its agency; null while a part of it is missing. */
export const keyOf = (type: ImportType, values: FieldValues): string | null => {
  if (type.key.some((name) => isEmpty(values[name]))) return null;
  return JSON.stringify(type.key.map((name) => keyPart(fieldOf(type, name), values[name])));
};

/** The names of the fields of the key, as people know them. */
export const keyLabels = (type: ImportType): string =>
  type.key.map((name) => fieldOf(type, name)?.label ?? name).join(', ');

/** The column that candidates are found by: a code, a day or a number rather than a text. */
const selector = (type: ImportType): ImportField => {
  const [first] = type.key;
  const field = first === undefined ? undefined : fieldOf(type, first);
  if (field === undefined) throw new Error(`${type.uid} has no key`);
  return field;
};

/** Strapi reads many rows by id in one statement; its list of them stays short of what PostgreSQL takes. */
const ROWS_AT_ONCE = 500;

/** The records of an agency that rows of a file may mean, by key. */
export const recordsHere = async (
  strapi: Core.Strapi,
  query: Query,
  source: SourceTable,
  type: ImportType,
  agency: number,
  rows: readonly FieldValues[],
): Promise<readonly RecordHere[]> => {
  const field = selector(type);
  const values = rows.flatMap((row) => (isEmpty(row[field.name]) ? [] : [String(row[field.name])]));
  const wanted = new Set(rows.map((row) => keyOf(type, row)));
  const ids = await draftsHolding(query, source, {
    agency,
    columnName: columnOf(strapi, type.uid, field.name),
    kind: field.kind,
    values: [
      ...new Set(values.map((value) => (field.kind === 'code' ? value.slice(0, CODE_LENGTH) : value))),
    ],
  });
  const populate = [...populated(type), 'createdBy'];
  const here: RecordHere[] = [];
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const found: Readonly<Record<string, unknown>>[] = await strapi.db
      .query(type.uid as UID.ContentType)
      .findMany({ where: { id: { $in: ids.slice(from, from + ROWS_AT_ONCE) } }, populate });
    for (const row of found) {
      const own = valuesOf(type, row);
      const key = keyOf(type, own);
      if (key === null || !wanted.has(key)) continue;
      here.push({ documentId: String(row['documentId']), key, values: own, row, published: false });
    }
  }
  return withPublication(strapi, type.uid, here);
};

const columnOf = (strapi: Core.Strapi, uid: string, name: string): string => {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  return attribute !== undefined && 'columnName' in attribute && typeof attribute.columnName === 'string'
    ? attribute.columnName
    : name;
};

const withPublication = async (
  strapi: Core.Strapi,
  uid: string,
  here: readonly RecordHere[],
): Promise<readonly RecordHere[]> => {
  if (here.length === 0) return here;
  const rows: { documentId: string }[] = await strapi.db.query(uid as UID.ContentType).findMany({
    select: ['documentId'],
    where: { documentId: { $in: here.map(({ documentId }) => documentId) }, publishedAt: { $notNull: true } },
  });
  const published = new Set(rows.map(({ documentId }) => documentId));
  return here.map((record) => ({ ...record, published: published.has(record.documentId) }));
};
