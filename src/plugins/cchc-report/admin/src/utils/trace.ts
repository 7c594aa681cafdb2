import type { RecordsOf } from './address';

/** Where a piece of the printed report comes from: the records behind a figure, or one record. */
export type Trace =
  | { readonly to: 'records'; readonly of: RecordsOf }
  | { readonly to: 'record'; readonly type: string; readonly documentId: string };

/** What the preview writes on the elements that came from data. */
export const TRACED = '[data-figure], [data-record-type][data-document-id]';

/** The trace of an element's data attributes; null where it has none that leads anywhere. */
export const traceOf = (data: Readonly<Partial<Record<string, string>>>): Trace | null => {
  const { figure, by, key, compared, recordType, documentId } = data;
  if (figure) {
    const row = by && key ? { by, key } : { by: null, key: null };
    return { to: 'records', of: { figure, ...row, compared: compared ?? null } };
  }
  return recordType && documentId ? { to: 'record', type: recordType, documentId } : null;
};
