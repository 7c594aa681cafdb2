import type { Core, UID } from '@strapi/strapi';
import {
  type FieldValues,
  type ImportField,
  type ImportType,
  isNothing,
  keyPart,
  type PartHere,
  recordKey,
  searchedFields,
} from '../model';
import { draftsHolding, type HeldValues } from '../store';
import {
  attachmentFields,
  type AttachmentFields,
  populatedFields,
  readParts,
  readValues,
} from './recordValues';
import { CREATOR } from './rights';
import type { RowContext } from './rowContext';
import { countedAttributes } from './uncounted';

type Row = Readonly<Record<string, unknown>>;

/** A record of the agency that is in the database; relations by documentId. */
export interface ExistingRecord {
  readonly documentId: string;
  readonly key: string;
  readonly values: FieldValues;
  /** The parts of its component fields, with what a file cannot hold. */
  readonly parts: Readonly<Record<string, readonly PartHere[]>>;
  /** Its draft with the creator: conditions of permissions are checked against it. */
  readonly row: Row;
  /** Edited: published, with a draft that was changed since. */
  readonly state: 'draft' | 'published' | 'edited';
  /** The values that reports count; those of the published version if it differs. */
  readonly counted: FieldValues;
}

/** Ids in one statement: Strapi's list of them must stay below the limit of PostgreSQL. */
const IDS_PER_STATEMENT = 500;

/** The records of the agency that rows of a file may match. */
export const existingRecords = async (
  context: RowContext,
  rows: readonly FieldValues[],
): Promise<readonly ExistingRecord[]> => {
  const { strapi, type } = context;
  const wanted = new Set(rows.map((row) => recordKey(type, row)));
  const attachments = attachmentFields(strapi, type);
  const drafts = await loadDrafts(strapi, type, attachments, await findCandidates(context, rows));
  const records = drafts.flatMap((row) => toRecord(type, attachments, row));
  return addState(
    strapi,
    type,
    records.filter(({ key }) => wanted.has(key)),
  );
};

/** Row ids of the drafts whose searched fields hold about what some of the rows hold. */
const findCandidates = (
  { strapi, query, source, type, agency }: RowContext,
  rows: readonly FieldValues[],
): Promise<readonly number[]> => {
  const { field, text } = searchedFields(type);
  const valuesOfField = (one: ImportField): HeldValues => {
    const values = rows
      .map((row) => row[one.name])
      .filter((value) => !isNothing(value))
      .map((value) => keyPart(one, value));
    return { columnName: columnName(strapi, type.uid, one.name), values: [...new Set(values)] };
  };
  return draftsHolding(query, source, {
    ...valuesOfField(field),
    agency: agency.id,
    kind: field.kind,
    text: text === undefined ? null : valuesOfField(text),
  });
};

const columnName = (strapi: Core.Strapi, uid: string, name: string): string => {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  return attribute !== undefined && 'columnName' in attribute && typeof attribute.columnName === 'string'
    ? attribute.columnName
    : name;
};

const loadDrafts = async (
  strapi: Core.Strapi,
  type: ImportType,
  attachments: AttachmentFields,
  ids: readonly number[],
): Promise<readonly Row[]> => {
  const fields = populatedFields(type).map((name) => [name, { populate: attachments[name] ?? [] }]);
  const populate = { ...Object.fromEntries(fields), ...CREATOR };
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += IDS_PER_STATEMENT) {
    const where = { id: { $in: ids.slice(from, from + IDS_PER_STATEMENT) } };
    rows.push(...(await strapi.db.query(type.uid as UID.ContentType).findMany({ where, populate })));
  }
  return rows;
};

type StatelessRecord = Omit<ExistingRecord, 'state' | 'counted'>;

const toRecord = (type: ImportType, attachments: AttachmentFields, row: Row): readonly StatelessRecord[] => {
  const values = readValues(type, row);
  const key = recordKey(type, values);
  if (key === null) return [];
  const parts = type.fields
    .filter(({ kind }) => kind === 'parts')
    .map((field) => [field.name, readParts(field, row[field.name], attachments[field.name] ?? [])]);
  return [{ documentId: String(row['documentId']), key, values, parts: Object.fromEntries(parts), row }];
};

interface SavedVersion extends Row {
  readonly documentId: string;
  readonly updatedAt: string | Date;
}

/** Adds the state; a draft that was saved after the published version has been edited since. */
const addState = async (
  strapi: Core.Strapi,
  type: ImportType,
  records: readonly StatelessRecord[],
): Promise<readonly ExistingRecord[]> => {
  if (records.length === 0) return [];
  const { day, topic } = countedAttributes(strapi, type);
  const read = topic === undefined ? [day] : [day, topic];
  const rows: SavedVersion[] = await strapi.db.query(type.uid as UID.ContentType).findMany({
    select: ['documentId', 'updatedAt', ...read],
    where: {
      documentId: { $in: records.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    },
  });
  const published = new Map(rows.map((row) => [row.documentId, row]));
  return records.map((record) => {
    const version = published.get(record.documentId);
    if (version === undefined) return { ...record, state: 'draft', counted: record.values };
    const savedAt = new Date(record.row['updatedAt'] as SavedVersion['updatedAt']);
    const state = savedAt > new Date(version.updatedAt) ? 'edited' : 'published';
    return { ...record, state, counted: Object.fromEntries(read.map((name) => [name, version[name]])) };
  });
};
