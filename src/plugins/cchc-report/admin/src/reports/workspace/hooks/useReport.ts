import { useCallback, useState } from 'react';
import type { ReportDetail } from '../../../../../server/src/contract';
import type { Failure } from '../../../services/failure';
import { getReport } from '../../api';
import { useRefreshed } from './useRefreshed';

export type ReportNow =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'loaded'; readonly report: ReportDetail };

/** The last known state of a report: loaded when it was opened, or returned by an action on it. */
export const useReport = (documentId: string) => {
  const { data, failure, reload: ask } = useRefreshed(getReport, documentId, 0);
  const [answered, setAnswered] = useState<{ report: ReportDetail; over: ReportDetail | null } | null>(null);

  const keep = useCallback((report: ReportDetail) => setAnswered({ report, over: data }), [data]);
  // A load that started after an action is newer than the action's answer.
  const report = answered !== null && answered.over === data ? answered.report : data;
  const now: ReportNow =
    report === null
      ? failure === null
        ? { status: 'loading' }
        : { status: 'failed', failure }
      : { status: 'loaded', report };
  return { now, keep, reload: ask };
};
