import type { CalendarAnswer, IncompleteAnswer, ReportSummary } from '../../../../server/src/contract';
import type { ActionUid } from '../../../../server/src/permissions';
import type { Text } from '../../hooks/useText';
import { describeDaysLeft, describeDue } from '../../reports/model/due';
import { reportName } from '../../reports/model/reportName';
import { reportPath, reportsPath } from '../../reports/model/reportsAddress';
import { readAddress } from '../../utils/address';
import { dayOfInstant, formatDay, formatNumber } from '../../utils/format';
import { incompletePath, lackingIn } from '../../utils/incomplete';

/** Something that waits for the account: what, where, and why it waits. */
export interface Task {
  readonly to: string;
  readonly name: string;
  readonly reason: string;
  readonly isUrgent: boolean;
}

export interface OfficeWork {
  readonly due: CalendarAnswer['data'];
  /** Drafts and submitted reports, of every agency. */
  readonly open: readonly ReportSummary[];
  readonly incomplete: IncompleteAnswer['data'] | null;
}

type May = (name: ActionUid) => boolean;
type Due = CalendarAnswer['data'][number];

const nameOpen = (report: ReportSummary, text: Text): string =>
  text('work.report', { report: reportName(report.period, text), agency: report.agency.name });

const returnedTasks = ({ open }: OfficeWork, text: Text): Task[] =>
  open.flatMap((report) =>
    report.state === 'draft' && report.returned !== null
      ? [
          {
            to: reportPath(report.documentId),
            name: text('work.returned', { report: nameOpen(report, text) }),
            reason: text('work.returned.why', {
              by: report.returned.by,
              day: formatDay(dayOfInstant(report.returned.at)),
              remark: report.returned.remark,
            }),
            isUrgent: true,
          },
        ]
      : [],
  );

const submittedTasks = ({ open }: OfficeWork, text: Text): Task[] =>
  open.flatMap((report) =>
    report.state === 'submitted'
      ? [
          {
            to: reportPath(report.documentId),
            name: text('work.submitted', { report: nameOpen(report, text) }),
            reason: text('work.submitted.why', {
              by: report.submitted?.by ?? '',
              day: formatDay(dayOfInstant(report.submitted?.at ?? report.updated.at)),
            }),
            isUrgent: true,
          },
        ]
      : [],
  );

const isPressing = ({ status }: Due): boolean => status === 'due' || status === 'overdue';

/** For a text that stands within a sentence. */
const lowerFirst = (text: string): string => text.replace(/^./u, (letter) => letter.toLocaleLowerCase('vi'));

const explainDue = (due: Due, text: Text): string =>
  text('work.due.why', {
    day: formatDay(due.due),
    left: describeDaysLeft(due, text) ?? lowerFirst(describeDue(due, text)),
  });

/** Due reports that have no draft. */
const dueTasks = ({ due }: OfficeWork, text: Text): Task[] =>
  due
    .filter((one) => isPressing(one) && (one.report === null || one.report.state === 'discarded'))
    .map((one) => ({
      to: reportsPath({ agency: one.agency.slug, making: one.period.key, cutoff: one.period.cutoff }),
      name: text('work.due', { report: reportName(one.period, text) }),
      reason: explainDue(one, text),
      isUrgent: one.status === 'overdue',
    }));

/** Drafts in work; why says the day if the calendar has one. */
const draftTasks = ({ open, due }: OfficeWork, text: Text): Task[] =>
  open
    .filter(({ state, returned }) => state === 'draft' && returned === null)
    .map((report) => {
      const planned = due.find((one) => one.report?.documentId === report.documentId && isPressing(one));
      return {
        to: reportPath(report.documentId),
        name: text('work.draft', { report: nameOpen(report, text) }),
        reason: planned
          ? explainDue(planned, text)
          : text('work.draft.why', {
              by: report.updated.by,
              day: formatDay(dayOfInstant(report.updated.at)),
            }),
        isUrgent: planned?.status === 'overdue',
      };
    });

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
  ...(may('issue') || may('return') ? submittedTasks(work, text) : []),
  ...(may('draft') ? [...returnedTasks(work, text), ...dueTasks(work, text), ...draftTasks(work, text)] : []),
  ...(may('draft') ? incompleteTasks(work, text) : []),
];
