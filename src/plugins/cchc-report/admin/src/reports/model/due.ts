import type { DueReport } from '../../../../server/src/contract';
import type { Text } from '../../hooks/useText';

type Told = Pick<DueReport, 'status' | 'daysLeft' | 'report'>;

/** Due status of a report: "Quá hạn 3 ngày". */
export const describeDue = ({ status, daysLeft }: Pick<Told, 'status' | 'daysLeft'>, text: Text): string =>
  status === 'overdue' ? text('life.due.overdue', { days: Math.abs(daysLeft) }) : text(`life.due.${status}`);

/** Days left; null if issued or overdue. */
export const describeDaysLeft = (
  { status, daysLeft }: Pick<Told, 'status' | 'daysLeft'>,
  text: Text,
): string | null => {
  if (status === 'issued' || status === 'overdue') return null;
  return daysLeft === 0 ? text('life.due.today') : text('life.due.left', { days: daysLeft });
};

/** Progress: not started, sections edited, submitted or issued. */
export const describeProgress = ({ report }: Pick<Told, 'report'>, text: Text): string => {
  if (report === null || report.state === 'discarded') return text('life.progress.none');
  return report.state === 'draft'
    ? text('life.progress.draft', { edited: report.edited, sections: report.sections })
    : text(`life.state.${report.state}`);
};

/** Open reports: late or due ones before running ones, otherwise in the given order. */
export const openDue = <Due extends Pick<DueReport, 'status'>>(all: readonly Due[]): readonly Due[] => [
  ...all.filter(({ status }) => status === 'overdue' || status === 'due'),
  ...all.filter(({ status }) => status === 'running'),
];
