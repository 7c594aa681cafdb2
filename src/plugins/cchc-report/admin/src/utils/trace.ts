import type { RecordsOf } from './address';

/** Source of a value in the printed report: records behind a figure, or one record. */
export type Trace =
  | { readonly to: 'records'; readonly of: RecordsOf }
  | { readonly to: 'record'; readonly type: string; readonly documentId: string };

/** Attributes that the preview sets on values from data. */
export const TRACED = '[data-figure], [data-record-type][data-document-id]';

/** The source from data attributes; null if there is none. */
export const readTrace = (data: Readonly<Partial<Record<string, string>>>): Trace | null => {
  const { figure, by, key, compared, recordType, documentId } = data;
  if (figure) {
    const row = by && key ? { by, key } : { by: null, key: null };
    return { to: 'records', of: { figure, ...row, compared: compared ?? null } };
  }
  return recordType && documentId ? { to: 'record', type: recordType, documentId } : null;
};
