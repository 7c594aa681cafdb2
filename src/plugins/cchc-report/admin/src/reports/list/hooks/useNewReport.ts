import { useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { NewReport } from '../../../../../server/src/contract';
import { failureFrom } from '../../../services/api';
import type { Failure } from '../../../services/failure';
import { createReport } from '../../officeApi';
import { readReportsAddress, reportPath } from '../../model/reportsAddress';

export type Making =
  | { readonly status: 'idle' }
  /** The period being made, so that only the pressed button shows it. */
  | { readonly status: 'working'; readonly period: string }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Makes a draft and opens it; opens the existing one if the period already has a draft. */
export const useNewReport = () => {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [making, setMaking] = useState<Making>({ status: 'idle' });
  // A second press may come before the first one is rendered.
  const isWorking = useRef(false);

  /** Back leads to the list, not to the dialog again. */
  const open = (documentId: string) =>
    navigate(reportPath(documentId), { replace: readReportsAddress(search).making !== null });

  const start = async (asked: NewReport) => {
    if (isWorking.current) return;
    isWorking.current = true;
    setMaking({ status: 'working', period: asked.period });
    try {
      const { documentId } = await createReport(asked);
      open(documentId);
    } catch (error) {
      const failure = failureFrom(error);
      const existing =
        failure.kind === 'refused' && failure.code === 'draft_exists'
          ? failure.details?.['documentId']
          : undefined;
      if (typeof existing === 'string') open(existing);
      else setMaking({ status: 'failed', failure });
    } finally {
      isWorking.current = false;
    }
  };

  return { making, start, dismiss: () => setMaking({ status: 'idle' }) };
};
