import type { IncompleteAnswer, ReportSummary, WorkAnswer } from '../../../../server/src/contract';
import type { ActionUid } from '../../../../server/src/permissions';
import type { Text } from '../../hooks/useText';
import { reportName } from '../../reports/model/reportName';
import { reportPath } from '../../reports/model/reportsAddress';
import { readAddress } from '../../utils/address';
import { dayOfInstant, formatDay, formatNumber } from '../../utils/format';
import { incompletePath, lackingIn } from '../../utils/incomplete';
import { explainWork, isPressing, nameWork } from '../../work/describeWork';

/** Something that waits for the account: what, where, and why it waits. */
export interface Task {
  readonly to: string;
  readonly name: string;
  readonly reason: string;
  readonly isUrgent: boolean;
}

export interface OfficeWork {
  readonly waiting: WorkAnswer['data'];
  readonly drafts: readonly ReportSummary[];
  readonly incomplete: IncompleteAnswer['data'] | null;
  /** `YYYY-MM-DD` in Viet Nam. */
  readonly today: string;
}

type May = (name: ActionUid) => boolean;

const nameOpen = (report: ReportSummary, text: Text): string =>
  text('work.report', { report: reportName(report.period, text), agency: report.agency.name });

/** Tasks of the list of work: turns, remarks, due days and imports. */
const waitingTasks = ({ waiting, today }: OfficeWork, text: Text): Task[] =>
  waiting.map((item) => ({
    to: item.url,
    name: nameWork(item, text),
    reason: explainWork(item, today, text),
    isUrgent: isPressing(item, today),
  }));

/** Drafts in work that neither a return nor the calendar lists already. */
const draftTasks = ({ drafts, waiting }: OfficeWork, text: Text): Task[] =>
  drafts
    .filter(
      ({ documentId, returned }) => returned === null && !waiting.some(({ report }) => report === documentId),
    )
    .map((report) => ({
      to: reportPath(report.documentId),
      name: text('work.draft', { report: nameOpen(report, text) }),
      reason: text('work.draft.why', {
        by: report.updated.by,
        day: formatDay(dayOfInstant(report.updated.at)),
      }),
      isUrgent: false,
    }));

const incompleteTasks = ({ incomplete }: OfficeWork, text: Text): Task[] => {
  const lacking = incomplete === null ? [] : lackingIn(incomplete.counts).filter(({ count }) => count > 0);
  const [first] = lacking;
  if (incomplete === null || first === undefined) return [];
  const lacks = lacking.map(({ lack, count }) =>
    text('work.incomplete.lack', {
      lack: text(`incomplete.lack.${lack}`),
      count: formatNumber(count),
    }),
  );
  return [
    {
      to: incompletePath(first.lack, readAddress('')),
      name: text('work.incomplete', { period: incomplete.period.label }),
      reason: text('work.incomplete.why', { lacks: lacks.join('; ') }),
      isUrgent: false,
    },
  ];
};

/** Lists what waits for an account, most pressing first, by what it may do. */
export const listTasks = (work: OfficeWork, may: May, text: Text): readonly Task[] => [
  ...waitingTasks(work, text),
  ...(may('draft') ? [...draftTasks(work, text), ...incompleteTasks(work, text)] : []),
];
