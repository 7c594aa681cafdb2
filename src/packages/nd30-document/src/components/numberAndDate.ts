import { fillTemplate, formatDateInWords, oneLine, padMonth, padNumber } from '../text';
import { BLANK_DATE_PART, BLANK_NUMBER } from '../norm';
import type { DocumentDate, ReportDocument } from '../tree';
import wording from '../wording.vi.json';

/** At least two digits; blank in a draft. */
export const numberText = (value: number | null): string =>
  value === null ? BLANK_NUMBER : padNumber(value);

/** ô 3 (mục II.3): "Số: 07/BC-UBND"; blank in a draft: "Số:      /BC-UBND". */
export const numberLine = ({ value, symbol }: ReportDocument['number']): string =>
  fillTemplate(wording.number, { number: numberText(value), symbol: oneLine(symbol) });

/** ô 4 (mục II.4): "Ích Hậu, ngày 05 tháng 7 năm 2024"; a draft leaves unknown parts blank. */
export const placeAndDateLine = (place: string, date: DocumentDate): string =>
  fillTemplate(wording.placeAndDate, { place, date: dateInWords(date) });

/** "ngày 05 tháng 7 năm 2024", "ngày     tháng 6 năm 2024". */
export const dateInWords = (date: DocumentDate): string =>
  date.state === 'issued'
    ? formatDateInWords(date.date)
    : fillTemplate(wording.draftDate, {
        day: BLANK_DATE_PART,
        month: date.month === undefined ? BLANK_DATE_PART : padMonth(date.month),
        year: date.year,
      });
