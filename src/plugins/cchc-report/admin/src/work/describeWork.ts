import type { WorkItem } from '../../../server/src/contract';
import type { Text } from '../hooks/useText';
import { describeDaysLeft, describeDue } from '../reports/model/due';
import { dayOfInstant, formatDay } from '../utils/format';

const DAY_MS = 86_400_000;

/** Days from today to the due day; negative when it has passed. */
const daysUntil = (due: string, today: string): number =>
  Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS);

/** For a text that stands within a sentence. */
const lowerFirst = (words: string): string =>
  words.replace(/^./u, (letter) => letter.toLocaleLowerCase('vi'));

const explainDue = (due: string, today: string, text: Text): string => {
  const daysLeft = daysUntil(due, today);
  const told = { status: daysLeft < 0 ? 'overdue' : 'due', daysLeft } as const;
  const left = describeDaysLeft(told, text) ?? lowerFirst(describeDue(told, text));
  return text('mine.due', { day: formatDay(due), left });
};

/** Says what is to be done: "Xem để ban hành hoặc trả lại: Báo cáo quý I năm 2026 của UBND xã Đông Kinh". */
export const nameWork = ({ kind, report, title, agency }: WorkItem, text: Text): string => {
  const named = kind === 'import' ? title : text('work.report', { report: title, agency: agency.name });
  if ((kind === 'due' || kind === 'overdue') && report !== undefined)
    return text('mine.act.draft', { report: named });
  return text(`mine.act.${kind}`, { report: named });
};

/** Says since when and why it waits, by today's day (`YYYY-MM-DD`). */
export const explainWork = (item: WorkItem, today: string, text: Text): string => {
  const { kind, by = '', at, due, text: words } = item;
  const day = formatDay(dayOfInstant(at));
  const said = words === undefined ? '' : text('mine.said', { words });
  const parts = {
    'to-issue': text('mine.why.to-issue', { by, day }) + said,
    returned: text('mine.why.returned', { by, day }) + said,
    remark: text('mine.why.remark', { by, day }) + said,
    import: words ?? '',
    due: '',
    overdue: '',
  };
  return [parts[kind], due === undefined ? '' : explainDue(due, today, text)]
    .filter((part) => part !== '')
    .join('. ');
};

/** True for work that others wait for, or that is late. */
export const isPressing = ({ kind, due }: WorkItem, today: string): boolean =>
  kind === 'to-issue' || kind === 'returned' || kind === 'overdue' || (due !== undefined && due < today);
