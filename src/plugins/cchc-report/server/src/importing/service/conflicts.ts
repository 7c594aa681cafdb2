import type { Core, UID } from '@strapi/strapi';
import { type Conflict, formatCell, formatValue, type ImportField, type ImportType } from '../model';
import { fillTemplate } from '../../domain/vi';
import type { Query } from '../../sources';
import { type ImportRow, rowsOfOutcome, type ShownRow } from '../store';
import words from '../model/imports.vi.json';
import type { ImportConflictsAnswer } from '../http/contract';
import { type NameOf, readRecordNames } from './recordNames';
import type { Caller } from './ownImport';
import { CREATOR } from './rights';

type Row = Readonly<Record<string, unknown>>;

const ROWS_SHOWN = 50;

const documentIdsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

/** The documentIds in the values of conflicts, by content type. */
const namedRecords = (
  type: ImportType,
  rows: readonly ShownRow[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const named = new Map<string, Set<string>>();
  for (const { field: name, here, file } of rows.flatMap(({ conflicts }) => conflicts ?? [])) {
    const target = type.fields.find((field) => field.name === name)?.target;
    if (target == null) continue;
    const known = named.get(target) ?? new Set<string>();
    for (const documentId of [...documentIdsIn(here), ...documentIdsIn(file)]) known.add(documentId);
    named.set(target, known);
  }
  return named;
};

/** The drafts of documents: conditions of permissions are checked against them. */
const readDrafts = async (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, Row>> => {
  const rows: Row[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: { documentId: { $in: [...documentIds] }, publishedAt: null },
    populate: CREATOR,
  });
  return new Map(rows.map((row) => [String(row['documentId']), row]));
};

/** A value as people know it; null if it names a record that the caller may not read. */
const formatReadable = (field: ImportField, value: unknown, nameOf: NameOf): string | null => {
  const { target } = field;
  const isHidden =
    target !== null && documentIdsIn(value).some((documentId) => nameOf(target, documentId) === '');
  return isHidden ? null : formatValue(field, value, nameOf);
};

/** The record's value, with the names of attached files that would be lost. */
const formatExisting = (field: ImportField, { here, attached = [] }: Conflict, nameOf: NameOf): string => {
  const value = formatReadable(field, here, nameOf) ?? words.cells.hidden;
  if (attached.length === 0) return value;
  return `${value}\n${fillTemplate(words.attached, { files: attached.join(', ') })}`;
};

/** Conflicts after a row number, both values as people know them; values that the caller may not read are hidden. */
export const conflictsAnswer = async (
  strapi: Core.Strapi,
  query: Query,
  row: ImportRow,
  type: ImportType,
  after: number,
  { rights }: Caller,
): Promise<ImportConflictsAnswer> => {
  const own = rights(type.uid);
  const rows = await rowsOfOutcome(query, row, 'conflict', { after, limit: ROWS_SHOWN });
  const nameOf = await readRecordNames(strapi, namedRecords(type, rows), rights);
  const drafts = await readDrafts(
    strapi,
    type.uid,
    rows.flatMap(({ documentId }) => documentId ?? []),
  );
  const cellText = ({ cells }: ShownRow, name: string): string =>
    formatCell(cells[row.mapping[name] ?? -1] ?? null);
  return {
    data: rows.map((one) => ({
      row: one.number,
      documentId: one.documentId ?? '',
      title: type.key.map((name) => cellText(one, name)).join(', '),
      takeFile: one.takeFile,
      fields: (one.conflicts ?? []).flatMap((conflict) => {
        const field = type.fields.find(({ name }) => name === conflict.field);
        if (field === undefined) return [];
        const mayRead = own.mayField('read', field, drafts.get(one.documentId ?? ''));
        return [
          {
            label: field.label,
            here: mayRead ? formatExisting(field, conflict, nameOf) : words.cells.hidden,
            file: formatReadable(field, conflict.file, nameOf) ?? cellText(one, field.name),
          },
        ];
      }),
    })),
    meta: { next: rows.length === ROWS_SHOWN ? (rows.at(-1)?.number ?? null) : null },
  };
};
