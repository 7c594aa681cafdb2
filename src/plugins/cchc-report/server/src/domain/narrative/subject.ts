import { periodPhrase, type Period } from '../period';
import { fillTemplate } from '../vi';
import wording from './wording.vi.json';

/** Trích yếu: "Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024". */
export const subjectOf = (period: Period): string =>
  fillTemplate(wording.subject, { period: periodPhrase(period) });
