import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';
import type { Query } from '../../sources';
import { findReport, holdReport, type ReportRow } from '../store';
import type { ReportState } from '../../contract';

/** The refusal for a report that is not in the state that a step needs. */
const NOT_IN = { draft: 'report_not_draft', submitted: 'report_not_submitted' } as const;

const requireRow = (row: ReportRow | null, documentId: string): ReportRow => {
  if (row === null) throw new ReportError('report_unknown', { id: quoteInput(documentId) });
  return row;
};

/** @throws ReportError `report_unknown` */
export const requireReport = async (query: Query, documentId: string): Promise<ReportRow> =>
  requireRow(await findReport(query, documentId), documentId);

export const isOpen = ({ state }: Pick<ReportRow, 'state'>): boolean =>
  state === 'draft' || state === 'submitted';

/** A draft or a submitted report. @throws ReportError `report_unknown`, `report_not_draft` */
export const requireOpen = async (query: Query, documentId: string): Promise<ReportRow> => {
  const row = await requireReport(query, documentId);
  if (!isOpen(row)) throw new ReportError('report_not_draft');
  return row;
};

/** Requires an open report and locks it until the end of the transaction, so that it is not issued meanwhile. @throws ReportError as `requireOpen` */
export const holdOpen = async (query: Query, documentId: string): Promise<ReportRow> => {
  const row = requireRow(await holdReport(query, documentId), documentId);
  if (!isOpen(row)) throw new ReportError('report_not_draft');
  return row;
};

/**
 * Requires a report in one state and locks it until the end of the transaction.
 * @param version the version that the step is based on; by default the newest
 * @throws ReportError `report_unknown`, `report_not_draft`, `report_not_submitted`, `report_changed`
 */
const holdIn = async (
  query: Query,
  documentId: string,
  state: keyof typeof NOT_IN & ReportState,
  version: number | undefined,
): Promise<ReportRow> => {
  const row = requireRow(await holdReport(query, documentId), documentId);
  if (row.state !== state) throw new ReportError(NOT_IN[state]);
  if (version !== undefined && row.version !== version) throw new ReportError('report_changed');
  return row;
};

export const holdDraft = (query: Query, documentId: string, version?: number): Promise<ReportRow> =>
  holdIn(query, documentId, 'draft', version);

export const holdSubmitted = (query: Query, documentId: string, version?: number): Promise<ReportRow> =>
  holdIn(query, documentId, 'submitted', version);
