import { nextPeriod, periodPhrase } from '../period';
import { fillTemplate } from '../vi';
import type { ReportFacts } from './facts';
import { hasEnded } from './view/merger';
import wording from './wording.vi.json';

/**
 * Trích yếu: "Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024"; that of a year names the tasks of
 * the next year too, as its text does, unless the office ended in the period.
 */
export const composeSubject = (facts: Pick<ReportFacts, 'period' | 'term' | 'window'>): string => {
  const { period } = facts;
  const names = { period: periodPhrase(period) };
  return period.kind === 'year' && !hasEnded(facts)
    ? fillTemplate(wording.subjectOfYear, { ...names, next: periodPhrase(nextPeriod(period)) })
    : fillTemplate(wording.subject, names);
};
