import { formatDate, padMonth } from '../vi/dates';
import { roman } from '../vi/numbers';
import { decapitalise, fillTemplate } from '../vi/text';
import labels from './labels.vi.json';
import type { Period } from './period';

/** The period's name in Vietnamese, standing alone: "6 tháng đầu năm 2024", "Quý I năm 2024". */
export function periodLabel(period: Period): string {
  switch (period.kind) {
    case 'month':
      return fillTemplate(labels.month, { month: padMonth(period.month), year: period.year });
    case 'quarter':
      return fillTemplate(labels.quarter, { quarter: roman(period.quarter), year: period.year });
    case 'half-year':
      return fillTemplate(period.half === 1 ? labels['first-half'] : labels['second-half'], {
        year: period.year,
      });
    case 'nine-months':
      return fillTemplate(labels['nine-months'], { year: period.year });
    case 'year':
      return fillTemplate(labels.year, { year: period.year });
    case 'custom':
      return customLabel(formatDate(period.from), formatDate(period.to));
  }
}

/** The same name inside a sentence: "quý I năm 2024", "từ ngày 01/01/2024 đến ngày 31/3/2024". */
export const periodPhrase = (period: Period): string => decapitalise(periodLabel(period));

const customLabel = (from: string, to: string): string =>
  from === to ? fillTemplate(labels['custom-day'], { day: from }) : fillTemplate(labels.custom, { from, to });
