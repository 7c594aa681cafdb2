import {
  nextPeriod,
  periodKey,
  periodPhrase,
  periodYear,
  previousPeriod,
  reportingMonths,
  samePeriodLastYear,
  type Period,
} from '../../period';
import { fillTemplate } from '../../vi';
import type { ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { spanOf, type Span } from '../spans';
import { Day, phrase, Quantity } from '../values';
import wording from '../wording.vi.json';

export const periodView = ({ period, cutoff }: ReportFacts): ViewOf<'period'> => {
  const custom = period.kind === 'custom';
  const name = periodPhrase(period);
  const words = wording.period;
  const months = reportingMonths(period, cutoff).length;
  return {
    phrase: phrase(name, 'period.phrase'),
    during: phrase(
      fillTemplate(custom ? words.duringCustom : words.during, { period: name }),
      'period.during',
    ),
    next: phrase(custom ? words.nextCustom : periodPhrase(nextPeriod(period)), 'period.next'),
    year: phrase(String(periodYear(period)), 'period.year'),
    months: new Quantity(months, 'period.months'),
    custom,
    several_months: months > 1,
  };
};

export const windowView = ({ window, cutoff, period }: ReportFacts): ViewOf<'window'> => ({
  from: new Day(window.from, 'window.from'),
  to: new Day(window.to, 'window.to'),
  decree: cutoff === 'decree' && period.kind !== 'custom',
});

/** The periods a figure of this one is compared with, as they are named in a sentence; the second may be the first. */
export function comparedPeriods(period: Period): {
  readonly previous: readonly Span[];
  /** Null when it is the previous period too, as for a year. */
  readonly sameLastYear: readonly Span[] | null;
} {
  const words = wording.period;
  const lastYear = samePeriodLastYear(period);
  const same =
    period.kind === 'custom'
      ? words.sameLastYearCustom
      : fillTemplate(words.sameLastYear, { year: periodYear(lastYear) });
  const previous = previousPeriod(period);
  const previousName = period.kind === 'custom' ? words.previousCustom : periodPhrase(previous);
  return {
    previous: [spanOf(previousName, 'period.previous')],
    sameLastYear:
      periodKey(previous) === periodKey(lastYear) ? null : [spanOf(same, 'period.same_last_year')],
  };
}
