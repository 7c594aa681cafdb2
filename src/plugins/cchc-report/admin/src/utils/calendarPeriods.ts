import type { ReportKind } from '../../../server/src/contract';
import type { Text } from '../hooks/useText';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The periods of a year that a rule of the calendar can name, by kind. */
export const CALENDAR_PERIODS: Readonly<Record<ReportKind, readonly string[]>> = {
  month: MONTHS,
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  'half-year': ['H1', 'H2'],
  'nine-months': ['9M'],
  year: ['year'],
};

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** What a period of the calendar is called. */
export const calendarPeriodName = (kind: ReportKind, period: string, text: Text): string => {
  switch (kind) {
    case 'month':
      return text('number.month', { number: Number(period) });
    case 'quarter':
      return text('number.quarter', { number: ROMAN[Number(period.slice(1)) - 1] ?? period });
    case 'half-year':
      return text(period === 'H1' ? 'number.firstHalf' : 'number.secondHalf');
    case 'nine-months':
      return text('settings.period.9M');
    case 'year':
      return text('settings.period.year');
  }
};
