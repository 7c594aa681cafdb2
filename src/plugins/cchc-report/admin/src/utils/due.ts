import type { DueReport } from '../../../server/src/contract';
import type { Text } from '../hooks/useText';

type Told = Pick<DueReport, 'status' | 'daysLeft' | 'report'>;

/** How a due report stands to its day: "Quá hạn 3 ngày". */
export const dueStatus = ({ status, daysLeft }: Pick<Told, 'status' | 'daysLeft'>, text: Text): string =>
  status === 'overdue' ? text('life.due.overdue', { days: Math.abs(daysLeft) }) : text(`life.due.${status}`);

/** The days that are left, in words; null where nothing is left to wait for. */
export const daysLeftInWords = (
  { status, daysLeft }: Pick<Told, 'status' | 'daysLeft'>,
  text: Text,
): string | null => {
  if (status === 'issued' || status === 'overdue') return null;
  return daysLeft === 0 ? text('life.due.today') : text('life.due.left', { days: daysLeft });
};

/** How far it is: not begun, so many sections edited, submitted, issued. */
export const progressOf = ({ report }: Pick<Told, 'report'>, text: Text): string => {
  if (report === null || report.state === 'discarded') return text('life.progress.none');
  return report.state === 'draft'
    ? text('life.progress.draft', { edited: report.edited, sections: report.sections })
    : text(`life.state.${report.state}`);
};

/** What an office must still do, in the order given: what is late or due before what is only running. */
export const openDue = <Due extends Pick<DueReport, 'status'>>(all: readonly Due[]): readonly Due[] => [
  ...all.filter(({ status }) => status === 'overdue' || status === 'due'),
  ...all.filter(({ status }) => status === 'running'),
];
