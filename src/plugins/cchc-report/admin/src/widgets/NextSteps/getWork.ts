import type { OptionsAnswer } from '../../../../server/src/contract';
import { getReports } from '../../reports/officeApi';
import { getOptions } from '../../services/api';
import { getToComplete } from '../ToComplete/getToComplete';
import { getWork as getWaiting } from '../../work/api';
import type { OfficeWork } from './work';

export interface Work {
  readonly options: OptionsAnswer['data'];
  readonly work: OfficeWork;
}

/** As many open reports as a home page may name. */
const MOST = 20;

/** Open work: what waits for the account, the drafts, and the records of the period. */
export const getWork = async (_question: string, signal: AbortSignal): Promise<Work> => {
  const { data: options } = await getOptions('', signal);
  const [waiting, drafts, incomplete] = await Promise.all([
    getWaiting('', signal),
    getReports(`state=draft&pageSize=${MOST}`, signal),
    getToComplete('', signal),
  ]);
  return {
    options,
    work: {
      waiting: waiting.data,
      drafts: drafts.data,
      incomplete: incomplete?.data ?? null,
      today: waiting.meta.today,
    },
  };
};
