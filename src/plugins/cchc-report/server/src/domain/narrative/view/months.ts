import { reportingMonths, type Window } from '../../period';
import type { ReportFacts } from '../facts';
import { readFigures } from './figures';

/** A reporting month that a report may speak of, with the articles recorded in it. */
export interface SpokenMonth {
  /** `2024-05`. */
  readonly key: string;
  readonly articles: number;
  /** Its days within the period. */
  readonly window: Window;
}

/**
 * The months of the period within the days covered. A month still running when the data end is included only if it has
 * articles: until it is over it cannot lack any.
 */
export function spokenMonths({ period, cutoff, covered, figures }: ReportFacts): readonly SpokenMonth[] {
  const { row } = readFigures(figures);
  return reportingMonths(period, cutoff)
    .map(({ key, window }) => ({ key, window, articles: row('articles', 'month', key).amount ?? 0 }))
    .filter(
      ({ window, articles }) =>
        window.to >= covered.from && (window.to <= covered.to || (articles > 0 && window.from <= covered.to)),
    );
}
