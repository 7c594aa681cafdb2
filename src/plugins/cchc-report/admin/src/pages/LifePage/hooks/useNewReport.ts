import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { NewReport } from '../../../../../server/src/types/api';
import { failureFrom } from '../../../services/api';
import type { Failure } from '../../../services/failure';
import { createReport, detailOf } from '../../../services/lifeApi';
import { reportPath } from '../../../utils/reportPath';

export type Making =
  | { readonly status: 'idle' }
  /** Which one, so that of many buttons the pressed one says so. */
  | { readonly status: 'working'; readonly period: string }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Makes a draft and opens it; where there is one of the period already, opens that one. */
export const useNewReport = () => {
  const navigate = useNavigate();
  const [making, setMaking] = useState<Making>({ status: 'idle' });
  // Two presses may come before the first one is drawn.
  const isWorking = useRef(false);

  const start = async (asked: NewReport) => {
    if (isWorking.current) return;
    isWorking.current = true;
    setMaking({ status: 'working', period: asked.period });
    try {
      const { documentId } = await createReport(asked);
      navigate(reportPath(documentId));
    } catch (error) {
      const existing = detailOf(error, 'documentId');
      const failure = failureFrom(error);
      if (failure.kind === 'refused' && failure.code === 'draft_exists' && typeof existing === 'string')
        navigate(reportPath(existing));
      else setMaking({ status: 'failed', failure });
    } finally {
      isWorking.current = false;
    }
  };

  return { making, start, dismiss: () => setMaking({ status: 'idle' }) };
};
