import { nextPeriod, periodPhrase, type Period } from '../period';
import { fillTemplate } from '../vi';
import wording from './wording.vi.json';

/**
 * Trích yếu: "Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024"; that of a year names the tasks of
 * the next year too, as its text does.
 */
export const composeSubject = (period: Period): string =>
  fillTemplate(period.kind === 'year' ? wording.subjectOfYear : wording.subject, {
    period: periodPhrase(period),
    next: period.kind === 'year' ? periodPhrase(nextPeriod(period)) : '',
  });
