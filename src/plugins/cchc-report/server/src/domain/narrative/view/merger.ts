import {
  compareDates,
  nextPeriod,
  periodPhrase,
  previousPeriod,
  samePeriodLastYear,
  findWindow,
  type LocalDate,
  type Window,
} from '../../period';
import { fillTemplate, formatDate } from '../../vi';
import type { PredecessorFact, ReportFacts, Term } from '../facts';
import { findUnitName, findUnitWord } from '../unitName';
import wording from '../wording.vi.json';

/** Statements about an office that began or ended in the period, and about its predecessors. */

const words = wording.merger;

const existedIn = ({ from, to }: Term, window: Window): boolean =>
  (from === null || from <= window.to) && (to === null || to >= window.from);

/** True when the office ended within the period: it has no time to come. */
export const hasEnded = ({ term, window }: Pick<ReportFacts, 'term' | 'window'>): boolean =>
  term.to !== null && term.to <= window.to;

/** True when an office whose records are included existed in the days covered: not all of them are the agency's own. */
export const predecessorsActive = ({ predecessors, covered }: ReportFacts): boolean =>
  predecessors.some(({ term }) => existedIn(term, covered));

const countDays = ({ from, to }: Window): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** True when the office has less than half of the days: it does not set tasks for all of them. */
const hasLesserPart = (end: LocalDate, window: Window): boolean =>
  end < window.to && 2 * countDays({ from: window.from, to: end }) < countDays(window);

/** True when the office ends so soon after the period that what is left is no time for the tasks of the next one. */
export const isEnding = (facts: ReportFacts): boolean => {
  const { period, cutoff, term } = facts;
  if (hasEnded(facts) || term.to === null || period.kind === 'custom') return false;
  return hasLesserPart(term.to, findWindow(nextPeriod(period), cutoff));
};

/** "6 tháng cuối năm 2024", or what is left of an office that ends soon; null when nothing is left. */
export const timeToCome = (facts: ReportFacts): string | null => {
  const { period, term } = facts;
  if (hasEnded(facts)) return null;
  if (period.kind === 'custom') return wording.period.nextCustom;
  return term.to !== null && isEnding(facts)
    ? fillTemplate(words.rest, { to: formatDate(term.to) })
    : periodPhrase(nextPeriod(period));
};

/** "xã Ích Hậu"; an office that is no People's Committee by its own name. */
const namePlace = ({ name }: PredecessorFact): string => findUnitName(name) ?? name;

/** "xã": the word that all of them share. */
const commonWord = (offices: readonly PredecessorFact[]): string => {
  const used = new Set(offices.map(({ name }) => findUnitWord(findUnitName(name))));
  const [only] = used;
  return used.size === 1 && only != null ? only : words.office;
};

/** "các xã trước khi sắp xếp"; null when the report includes none. */
export const predecessorsInWords = ({ predecessors }: Pick<ReportFacts, 'predecessors'>): string | null =>
  predecessors.length === 0
    ? null
    : fillTemplate(predecessors.length === 1 ? words.one : words.several, {
        word: commonWord(predecessors),
      });

/** "các xã trước khi sắp xếp: xã Ích Hậu, xã Thạch Kênh, xã Thạch Liên" */
export const predecessorsByName = (facts: Pick<ReportFacts, 'predecessors'>): string | null => {
  const offices = predecessorsInWords(facts);
  return (
    offices && fillTemplate(words.named, { offices, names: facts.predecessors.map(namePlace).join(', ') })
  );
};

/**
 * True when both other times count the records of the same places: those of the office throughout, or with its predecessors
 * before it. A difference is then a rise or a fall.
 */
export const comparesAlike = (facts: ReportFacts): boolean =>
  [previousPeriod(facts.period), samePeriodLastYear(facts.period)].every((period) => {
    const window = findWindow(period, facts.cutoff);
    const scope = comparedScope(facts, window);
    const before = facts.predecessors.some(({ term }) => existedIn(term, window));
    return scope !== 'no-office' && (scope.words === null || before);
  });

/** The records of another window that a figure is compared with: nothing to add, words, or no such office then. */
export type ComparedScope = { readonly words: string | null } | 'no-office';

/** The offices whose records a comparison counts in a window; null words if it is the office itself throughout. */
export const comparedScope = (facts: ReportFacts, window: Window): ComparedScope => {
  const { term, predecessors } = facts;
  const offices = predecessorsInWords(facts);
  const before = predecessors.some((each) => existedIn(each.term, window));
  if (!existedIn(term, window))
    return before && offices !== null ? { words: fillTemplate(words.only, { offices }) } : 'no-office';
  if (before && offices !== null) return { words: fillTemplate(words.including, { offices }) };
  return term.from !== null && compareDates(term.from, window.from) > 0
    ? { words: fillTemplate(words.since, { from: formatDate(term.from) }) }
    : { words: null };
};
