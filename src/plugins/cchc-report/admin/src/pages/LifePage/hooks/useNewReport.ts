import { useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { NewReport } from '../../../../../server/src/contract';
import { failureFrom } from '../../../services/api';
import type { Failure } from '../../../services/failure';
import { createReport } from '../../../services/lifeApi';
import { readLife, reportPath } from '../../../utils/lifeAddress';

export type Making =
  | { readonly status: 'idle' }
  /** Which one, so that of many buttons the pressed one says so. */
  | { readonly status: 'working'; readonly period: string }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Makes a draft and opens it; where there is one of the period already, opens that one. */
export const useNewReport = () => {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [making, setMaking] = useState<Making>({ status: 'idle' });
  // Two presses may come before the first one is drawn.
  const isWorking = useRef(false);

  /** Back leads to the list, not into the dialog again. */
  const open = (documentId: string) =>
    navigate(reportPath(documentId), { replace: readLife(search).making !== null });

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
