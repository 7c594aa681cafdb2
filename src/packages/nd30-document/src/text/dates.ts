import { dateParts, type LocalDate } from './localDate';
import { padNumber } from './numbers';
import { fillTemplate } from './text';
import words from './words.vi.json';

/** A month in a date: only 1 and 2 get a leading 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II). */
export const padMonth = (month: number): string => (month < 3 ? padNumber(month) : String(month));

/** A date inside a text: "14/6/2024", "26/02/2024", "05/7/2024". */
export function formatDate(date: LocalDate): string {
  const { year, month, day } = dateParts(date);
  return `${padNumber(day)}/${padMonth(month)}/${year}`;
}

/** A date on a screen, padded so that dates align in a column: "05/07/2024". */
export function formatNumericDate(date: LocalDate): string {
  const { year, month, day } = dateParts(date);
  return `${padNumber(day)}/${padNumber(month)}/${year}`;
}

/** A date in full: "ngày 05 tháng 7 năm 2024". */
export function formatDateInWords(date: LocalDate): string {
  const { year, month, day } = dateParts(date);
  return fillTemplate(words.dateInWords, { day: padNumber(day), month: padMonth(month), year });
}
