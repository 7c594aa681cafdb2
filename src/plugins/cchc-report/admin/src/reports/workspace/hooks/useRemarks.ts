import type { RemarksAnswer } from '../../../../../server/src/contract';
import { getRemarks } from '../../api';
import { useRefreshed, type Refreshed } from './useRefreshed';

export type RemarksOfReport = Refreshed<RemarksAnswer['data']>;

/** The remarks of a report, and how many of them are not resolved. */
export const useRemarks = (
  documentId: string,
  tick: number,
): { readonly remarks: RemarksOfReport; readonly open: number } => {
  const remarks = useRefreshed(getRemarks, documentId, tick);
  return { remarks, open: remarks.data?.filter(({ resolved }) => resolved === null).length ?? 0 };
};
