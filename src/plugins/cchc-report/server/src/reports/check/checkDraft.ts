import type { DraftFinding, FindingSeverity } from '../../contract';
import type { DraftCheckInput } from './input';
import type { Rule } from './rule';
import { acts } from './rules/acts';
import { blanks } from './rules/blanks';
import { brokenSections, emptySections } from './rules/emptySections';
import { figuresWithoutValue } from './rules/figuresWithoutValue';
import { foreignWording } from './rules/foreignWording';
import { goneBodies } from './rules/goneBodies';
import { goneRecipients } from './rules/goneRecipients';
import { letterhead } from './rules/letterhead';
import { obsoleteTerms } from './rules/obsoleteTerms';
import { periodNotOver, unfinishedRecords } from './rules/period';
import { causesToFill, emptyPlaceholders, outdatedWording } from './rules/placeholders';
import { plansOfOnePurpose } from './rules/plansOfOnePurpose';
import { prompts } from './rules/prompts';
import { proposalsNone } from './rules/proposalsNone';
import { resultsAgainstRecords } from './rules/resultsAgainstRecords';
import { sameAsLast } from './rules/sameAsLast';
import { subjectMarks } from './rules/subjectMarks';
import { typedNumbers } from './rules/typedNumbers';
import { readLines } from './text/lines';

/** Also the order of findings of one severity that have no place in the text. */
const RULES: readonly Rule[] = [
  brokenSections,
  emptySections,
  outdatedWording,
  emptyPlaceholders,
  blanks,
  prompts,
  proposalsNone,
  causesToFill,
  foreignWording,
  goneBodies,
  obsoleteTerms,
  acts,
  subjectMarks,
  typedNumbers,
  sameAsLast,
  periodNotOver,
  letterhead,
  goneRecipients,
  plansOfOnePurpose,
  resultsAgainstRecords,
  unfinishedRecords,
  figuresWithoutValue,
];

const SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'note'];

/**
 * The findings of a draft before it is issued: errors first, then warnings, then notes; within each, findings in text
 * order, then those about the whole report. No text makes it throw.
 */
export function checkDraft(input: DraftCheckInput): readonly DraftFinding[] {
  const context = { input, lines: readLines(input.sections) };
  const order = new Map(input.sections.map(({ key }, index) => [key, index]));
  const position = ({ severity, place }: DraftFinding): readonly number[] =>
    place.kind === 'section'
      ? [SEVERITIES.indexOf(severity), order.get(place.key) ?? order.size, place.line, place.from]
      : [SEVERITIES.indexOf(severity), order.size];
  return RULES.flatMap((rule) => rule(context))
    .map((finding) => ({ finding, at: position(finding) }))
    .sort((a, b) => compareLists(a.at, b.at))
    .map(({ finding }) => finding);
}

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  const index = a.findIndex((value, each) => value !== b[each]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
};
