import {
  addDays,
  nextPeriod,
  periodKey,
  periodPhrase,
  periodYear,
  previousPeriod,
  samePeriodLastYear,
  findWindow,
  getYear,
  type Period,
} from '../../period';
import { windowBasisOn } from '../../law';
import { createCitations, fillTemplate } from '../../vi';
import type { ViewOf } from '../catalogue';
import type { ReportFacts } from '../facts';
import { makeSpan, type Span } from '../spans';
import { Day, phrase, Quantity } from '../values';
import wording from '../wording.vi.json';
import { comparedScope, hasEnded, timeToCome } from './merger';
import { spokenMonths } from './months';

/** True for a custom period that begins in one year and ends in another: no one year's plans and tasks are its own. */
export const spansYears = (period: Period): boolean =>
  period.kind === 'custom' && getYear(period.from) !== getYear(period.to);

/** True when the data cover the whole period; a part of it is compared with no other. */
export const isWhole = ({ window, covered }: Pick<ReportFacts, 'window' | 'covered'>): boolean =>
  covered.from === window.from && covered.to === window.to;

export const periodView = (facts: ReportFacts): ViewOf<'period'> => {
  const { period } = facts;
  const custom = period.kind === 'custom';
  const name = periodPhrase(period);
  const words = wording.period;
  const next = timeToCome(facts);
  const months = spokenMonths(facts).length;
  const year = periodYear(period);
  const nextYear = yearAfter(period);
  return {
    phrase: phrase(name, 'period.phrase'),
    during: phrase(fillTemplate(duringForm(period), { period: name }), 'period.during'),
    next: next === null ? null : phrase(next, 'period.next'),
    year: phrase(String(year), 'period.year'),
    term: phrase(spansYears(period) ? words.inTerm : fillTemplate(words.ofYear, { year }), 'period.term'),
    next_year: nextYear === year || hasEnded(facts) ? null : phrase(String(nextYear), 'period.next_year'),
    months: new Quantity(months, 'period.months'),
    custom,
    several_months: months > 1,
  };
};

/** The year of the tasks to come. */
const yearAfter = (period: Period): number =>
  period.kind === 'custom' ? getYear(addDays(period.to, 1)) : periodYear(nextPeriod(period));

function duringForm(period: Period): string {
  if (period.kind !== 'custom' || period.from === period.to) return wording.period.during;
  return wording.period.duringCustom;
}

export const windowView = (facts: ReportFacts): ViewOf<'window'> => {
  const basis = windowBasis(facts);
  return {
    from: new Day(facts.covered.from, 'window.from'),
    to: new Day(facts.covered.to, 'window.to'),
    basis: basis === null ? null : phrase(basis, 'window.basis'),
    decree: basis !== null,
    provisional: facts.provisional,
    partial: !isWhole(facts) && !facts.provisional,
  };
};

/** "Điều 12 Nghị định số 09/2019/NĐ-CP ngày ...": the article that names the days of this kind of period, if one was in force. */
function windowBasis(facts: ReportFacts): string | null {
  if (facts.cutoff !== 'decree' || !isWhole(facts)) return null;
  const basis = windowBasisOn(facts.period.kind, facts.asOf);
  if (basis === null) return null;
  const { type: typeName, number, issuedOn, issuer: issuerName, subject } = basis.act;
  return `${basis.article} ${createCitations()({ typeName, number, issuedOn, issuerName, subject })}`;
}

/** "kỳ trước (từ ngày 01/10/2023 đến ngày 31/12/2023)": a custom period has no name of its own. */
const customName = (form: string, period: Period): string =>
  fillTemplate(form, { period: periodPhrase(period) });

/** The periods a figure of this one is compared with, as they are named in a sentence; the second may be the first. */
export function comparedPeriods(facts: ReportFacts): {
  /** Null when neither the office nor one that is included existed then. */
  readonly previous: readonly Span[] | null;
  /** Null also when it is the previous period too, as for a year. */
  readonly sameLastYear: readonly Span[] | null;
} {
  const { period, cutoff } = facts;
  const words = wording.period;
  const lastYear = samePeriodLastYear(period);
  const same =
    period.kind === 'custom'
      ? customName(words.sameLastYearCustom, lastYear)
      : fillTemplate(words.sameLastYear, { year: periodYear(lastYear) });
  const previous = previousPeriod(period);
  const previousName =
    period.kind === 'custom' ? customName(words.previousCustom, previous) : periodPhrase(previous);
  const nameOther = (name: string, other: Period, source: string): readonly Span[] | null => {
    const scope = comparedScope(facts, findWindow(other, cutoff));
    if (scope === 'no-office') return null;
    const text =
      scope.words === null
        ? name
        : fillTemplate(wording.merger.compared, { period: name, scope: scope.words });
    return [makeSpan(text, source)];
  };
  return {
    previous: nameOther(previousName, previous, 'period.previous'),
    sameLastYear:
      periodKey(previous) === periodKey(lastYear) ? null : nameOther(same, lastYear, 'period.same_last_year'),
  };
}
