import type { Core, UID } from '@strapi/strapi';
import {
  type FieldValues,
  type ImportField,
  type ImportType,
  isNothing,
  keyText,
  knownCode,
  type PartHere,
} from '../model';
import { draftsHolding, type HeldValues } from '../store';
import type { Query, SourceTable } from '../../sources';
import { type Attachments, attachmentsOf, partsHere, populated, valuesOf } from './recordValues';
import { CREATOR } from './rights';

type Row = Readonly<Record<string, unknown>>;

/** A record that is here already, relations by documentId. */
export interface RecordHere {
  readonly documentId: string;
  readonly key: string;
  readonly values: FieldValues;
  /** Of its fields with parts, with what no file of records holds. */
  readonly parts: Readonly<Record<string, readonly PartHere[]>>;
  /** As it was read, with who made it: conditions of permissions are asked of it. */
  readonly row: Row;
  /** Edited: it is out, and somebody has changed its draft since. */
  readonly state: 'draft' | 'published' | 'edited';
}

const fieldOf = ({ fields }: ImportType, name: string): ImportField | undefined =>
  fields.find((field) => field.name === name);

/** A value as records are told apart by it. */
const telling = (field: ImportField | undefined, value: unknown): string =>
  field?.kind === 'code' ? knownCode(String(value)) : String(value);

/** What tells a record from the others of its agency; null while a part of it is missing. */
export const keyOf = (type: ImportType, values: FieldValues): string | null => {
  if (type.key.some((name) => isNothing(values[name]))) return null;
  const parts = type.key.map((name) => telling(fieldOf(type, name), values[name]));
  return JSON.stringify(parts.map(keyText));
};

/** The names of the fields of the key, as people know them. */
export const keyLabels = (type: ImportType): string =>
  type.key.map((name) => fieldOf(type, name)?.label ?? name).join(', ');

/** The fields that candidates are found by: a code, a day or a number, and a text besides where the key has one. */
const selectors = (type: ImportType): { field: ImportField; text: ImportField | undefined } => {
  const [field, ...others] = type.key.flatMap((name) => fieldOf(type, name) ?? []);
  if (field === undefined) throw new Error(`${type.uid} has no key`);
  return { field, text: others.find(({ kind }) => kind === 'text') };
};

/** Strapi reads many rows by id in one statement; its list of them stays short of what PostgreSQL takes. */
const ROWS_AT_ONCE = 500;

interface Wanted {
  readonly strapi: Core.Strapi;
  readonly query: Query;
  readonly source: SourceTable;
  readonly type: ImportType;
  readonly agency: { readonly id: number };
}

/** The records of an agency that rows of a file may mean. */
export const recordsHere = async (
  { strapi, query, source, type, agency }: Wanted,
  rows: readonly FieldValues[],
): Promise<readonly RecordHere[]> => {
  const wanted = new Set(rows.map((row) => keyOf(type, row)));
  const attachments = attachmentsOf(strapi, type);
  const ids = await candidates({ strapi, query, source, type, agency }, rows);
  const drafts = await loadDrafts(strapi, type, attachments, ids);
  const here = drafts.flatMap((row) => asRecord(type, attachments, row));
  return withState(
    strapi,
    type.uid,
    here.filter(({ key }) => wanted.has(key)),
  );
};

/** Row ids of drafts that say about the same as some of the rows in the fields they are found by. */
const candidates = (
  { strapi, query, source, type, agency }: Wanted,
  rows: readonly FieldValues[],
): Promise<readonly number[]> => {
  const { field, text } = selectors(type);
  const heldIn = (one: ImportField): HeldValues => {
    const values = rows
      .map((row) => row[one.name])
      .filter((value) => !isNothing(value))
      .map((value) => telling(one, value));
    return { columnName: columnOf(strapi, type.uid, one.name), values: [...new Set(values)] };
  };
  return draftsHolding(query, source, {
    ...heldIn(field),
    agency: agency.id,
    kind: field.kind,
    text: text === undefined ? null : heldIn(text),
  });
};

const columnOf = (strapi: Core.Strapi, uid: string, name: string): string => {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  return attribute !== undefined && 'columnName' in attribute && typeof attribute.columnName === 'string'
    ? attribute.columnName
    : name;
};

const loadDrafts = async (
  strapi: Core.Strapi,
  type: ImportType,
  attachments: Attachments,
  ids: readonly number[],
): Promise<readonly Row[]> => {
  const fields = populated(type).map((name) => [name, { populate: attachments[name] ?? [] }]);
  const populate = { ...Object.fromEntries(fields), ...CREATOR };
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const where = { id: { $in: ids.slice(from, from + ROWS_AT_ONCE) } };
    rows.push(...(await strapi.db.query(type.uid as UID.ContentType).findMany({ where, populate })));
  }
  return rows;
};

type Found = Omit<RecordHere, 'state'>;

const asRecord = (type: ImportType, attachments: Attachments, row: Row): readonly Found[] => {
  const values = valuesOf(type, row);
  const key = keyOf(type, values);
  if (key === null) return [];
  const parts = type.fields
    .filter(({ kind }) => kind === 'parts')
    .map((field) => [field.name, partsHere(field, row[field.name], attachments[field.name] ?? [])]);
  return [{ documentId: String(row['documentId']), key, values, parts: Object.fromEntries(parts), row }];
};

interface Saved {
  readonly documentId: string;
  readonly updatedAt: string | Date;
}

/** A draft that was saved later than it was published last has been edited since. */
const withState = async (
  strapi: Core.Strapi,
  uid: string,
  here: readonly Found[],
): Promise<readonly RecordHere[]> => {
  if (here.length === 0) return [];
  const rows: Saved[] = await strapi.db.query(uid as UID.ContentType).findMany({
    select: ['documentId', 'updatedAt'],
    where: {
      documentId: { $in: here.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    },
  });
  const published = new Map(rows.map((row) => [row.documentId, new Date(row.updatedAt)]));
  return here.map((record) => {
    const at = published.get(record.documentId);
    if (at === undefined) return { ...record, state: 'draft' };
    const saved = new Date(record.row['updatedAt'] as Saved['updatedAt']);
    return { ...record, state: saved > at ? 'edited' : 'published' };
  });
};
