import type { Query } from '../../sources';
import { type FieldValues, isNothing } from '../model';

/** The values that the last import wrote in each of these records, by documentId. */
export const readOrigins = async (
  query: Query,
  uid: string,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, FieldValues>> => {
  if (documentIds.length === 0) return new Map();
  const rows = await query<{ documentId: string; written: FieldValues }>(
    `select document_id as "documentId", cast(written as json) as written from cchc_import_origins
      where uid = :uid and document_id in (select jsonb_array_elements_text(cast(:documentIds as jsonb)))`,
    { uid, documentIds: JSON.stringify(documentIds) },
  );
  return new Map(rows.map(({ documentId, written }) => [documentId, written]));
};

export interface Origin {
  readonly documentId: string;
  readonly written: FieldValues;
}

/** Saves what an import wrote; for fields that it left empty, what an earlier import wrote is kept. */
export const writeOrigins = async (
  query: Query,
  { uid, importId }: { uid: string; importId: string },
  origins: readonly Origin[],
): Promise<void> => {
  if (origins.length === 0) return;
  const sent = origins.map(({ documentId, written }) => ({
    documentId,
    written: Object.fromEntries(Object.entries(written).filter(([, value]) => !isNothing(value))),
  }));
  await query(
    `insert into cchc_import_origins as o (uid, document_id, written, import_id)
     select :uid, "documentId", written, :importId
       from jsonb_to_recordset(cast(:origins as jsonb)) as sent ("documentId" text, written jsonb)
     on conflict (uid, document_id) do update set written = o.written || excluded.written, import_id = excluded.import_id`,
    { uid, importId, origins: JSON.stringify(sent) },
  );
};
