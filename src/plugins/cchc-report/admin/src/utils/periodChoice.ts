import {
  monthSpan,
  PERIOD_YEARS,
  periodOfMonth,
  readKeyedPeriod,
  stepPeriod,
  type KeyedPeriod,
  type PeriodKind,
} from '../../../server/src/domain/period/kinds';
import type { Text } from '../hooks/useText';

/** The value of the kind field for a period between two chosen days. */
export const CUSTOM_PERIOD = 'custom' as const;

/** The period a key of the API stands for; null for any other text, as from an address typed by hand. */
export const parsePeriodKey = (key: string | null): KeyedPeriod | null => readKeyedPeriod(key ?? '');

/** The period this many steps later among those of its kind; null beyond the years the server takes. */
export const stepChoice = (choice: KeyedPeriod, steps: number): KeyedPeriod | null => {
  const next = stepPeriod(choice, steps);
  return next.year < PERIOD_YEARS.min || next.year > PERIOD_YEARS.max ? null : next;
};

/** The period of another kind that ends with the same month, or holds it: H1 becomes Q2, Q2 becomes June. */
export const convertKind = (choice: KeyedPeriod, kind: PeriodKind): KeyedPeriod =>
  periodOfMonth(kind, choice.year, monthSpan(choice).last);

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** The name of a period within its year: "Quý I". */
export const partName = (kind: PeriodKind, number: number, text: Text): string =>
  text(`part.${kind}`, { number, roman: ROMAN[number - 1] ?? number });

/** The years offered around today, and the chosen one wherever it lies; newest first. */
export const offeredYears = (today: string, chosen: number): readonly number[] => {
  const thisYear = Number(today.slice(0, 4));
  const around = Array.from({ length: 12 }, (_, index) => thisYear + 1 - index);
  return [...new Set([...around, chosen])].sort((a, b) => b - a);
};
