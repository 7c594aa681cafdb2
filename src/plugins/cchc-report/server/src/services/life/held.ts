import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';
import type { Query } from '../../sources';
import { holdReport, type ReportRow } from '../../sources/life';
import type { ReportState } from '../../contract';

/** What is said of a report that is not in the state a step asks for. */
const NOT_IN = { draft: 'report_not_draft', submitted: 'report_not_submitted' } as const;

/**
 * A report in one state, held to the end of the transaction against every other step.
 * @param version the one that the step is based on; not given, the newest will do
 * @throws ReportError `report_unknown`, `report_not_draft`, `report_not_submitted`, `report_changed`
 */
const heldIn = async (
  query: Query,
  documentId: string,
  state: keyof typeof NOT_IN & ReportState,
  version: number | undefined,
): Promise<ReportRow> => {
  const row = await holdReport(query, documentId);
  if (row === null) throw new ReportError('report_unknown', { id: quoteInput(documentId) });
  if (row.state !== state) throw new ReportError(NOT_IN[state]);
  if (version !== undefined && row.version !== version) throw new ReportError('report_changed');
  return row;
};

export const heldDraft = (query: Query, documentId: string, version?: number): Promise<ReportRow> =>
  heldIn(query, documentId, 'draft', version);

export const heldSubmitted = (query: Query, documentId: string, version?: number): Promise<ReportRow> =>
  heldIn(query, documentId, 'submitted', version);
