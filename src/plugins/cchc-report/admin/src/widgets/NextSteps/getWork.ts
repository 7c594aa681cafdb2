import type { OptionsAnswer } from '../../../../server/src/contract';
import { getCalendar, getReports } from '../../reports/officeApi';
import { getOptions } from '../../services/api';
import { getToComplete } from '../ToComplete/getToComplete';
import type { OfficeWork } from './work';

export interface Work {
  readonly options: OptionsAnswer['data'];
  readonly work: OfficeWork;
}

/** As many open reports as a home page may name. */
const MOST = 20;

/** Open work: the home agency's calendar, all reports, and the records of the period. */
export const getWork = async (_question: string, signal: AbortSignal): Promise<Work> => {
  const { data: options } = await getOptions('', signal);
  const listOf = (state: 'draft' | 'submitted') => getReports(`state=${state}&pageSize=${MOST}`, signal);
  const [calendar, drafts, submitted, incomplete] = await Promise.all([
    options.homeAgency === null ? null : getCalendar('', signal),
    listOf('draft'),
    listOf('submitted'),
    getToComplete('', signal),
  ]);
  return {
    options,
    work: {
      due: calendar?.data ?? [],
      open: [...submitted.data, ...drafts.data],
      incomplete: incomplete?.data ?? null,
    },
  };
};
