import type { Address } from './address';

/** Where a piece of the printed report comes from: the records behind a figure, or one record. */
export type Trace =
  | ({ readonly to: 'records' } & Pick<Address, 'figure' | 'by' | 'key'>)
  | { readonly to: 'record'; readonly type: string; readonly documentId: string };

/** What the preview writes on the elements that came from data. */
export const TRACED = '[data-figure]:not([data-compared]), [data-record-type][data-document-id]';

/** The trace of an element's data attributes; null where it has none that leads anywhere. */
export const traceOf = (data: Readonly<Partial<Record<string, string>>>): Trace | null => {
  const { figure, by, key, recordType, documentId } = data;
  if (figure) return { to: 'records', figure, by: by ?? null, key: by ? (key ?? null) : null };
  return recordType && documentId ? { to: 'record', type: recordType, documentId } : null;
};
