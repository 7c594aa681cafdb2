import type { DueReport } from '../../../../server/src/contract';

/** The report that is proposed when somebody begins a new one. */
export type Proposed = Pick<DueReport['period'], 'key' | 'cutoff'>;

/** In the order in which they press. */
const STATUSES = ['due', 'overdue', 'running'] as const satisfies readonly DueReport['status'][];

const hasDraft = ({ report }: Pick<DueReport, 'report'>): boolean =>
  report !== null && report.state !== 'discarded';

/**
 * Proposes the report that the calendar waits for: one that is due, otherwise the latest that is overdue, otherwise
 * the one whose period is running; null when each of them has a draft.
 * @param calendar by due day, as the server answers it
 */
export const proposePeriod = (
  calendar: readonly (Pick<DueReport, 'status' | 'report'> & { readonly period: Proposed })[],
): Proposed | null => {
  const missing = calendar.filter((due) => !hasDraft(due));
  const pressing = STATUSES.map((status) => missing.findLast((due) => due.status === status));
  return pressing.find((due) => due !== undefined)?.period ?? null;
};
