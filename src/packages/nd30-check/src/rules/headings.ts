import { ALPHABET, isTitle, readNumbered, type Numbered } from '../components';
import { roman } from 'nd30-document/text';
import type { Piece } from '../model';
import { findLetteredPieces, ofParagraphs, styleFaults } from './looks';
import { describePlace } from './places';
import { NOT_APPLICABLE, rule, say, type CheckContext, type Finding, type Rule } from './rule';

const readNumbers = ({ parts: { body } }: CheckContext): readonly Numbered[] =>
  body.map(readNumbered).filter((numbered) => numbered !== undefined);

/** The mark that must follow a number, by kind of number (mục II.6). */
const RIGHT_END: Readonly<Partial<Record<Numbered['kind'], string>>> = {
  roman: '.',
  arabic: '.',
  letter: ')',
};
/** A longer paragraph that is not bold may be a sentence that happens to start like a heading. */
const LONGEST_ITEM = 160;

const checkMark = (numbered: Numbered): readonly Finding[] => {
  const { kind, mark, title, paragraph } = numbered;
  const end = RIGHT_END[kind];
  const isBold = findLetteredPieces(paragraph).every(({ look }) => look.bold);
  // "V/v", "v.v."
  const isShortened = /^v[./]\s*v\b/i.test(`${mark}${title}`);
  if (end === undefined || mark.endsWith(end) || isShortened) return [];
  if (title.length > LONGEST_ITEM && !isBold) return [];
  const expected = `${mark.slice(0, -1)}${end}`;
  return [{ found: say('mark', { mark, expected }), where: describePlace(paragraph) }];
};

/** From large to small: a new number of one kind restarts the count of the smaller kinds. */
const RANK: Readonly<Record<Numbered['kind'], number>> = {
  part: 0,
  roman: 1,
  article: 1,
  arabic: 2,
  nested: 3,
  letter: 4,
};

const formatNumber = (kind: Numbered['kind'], value: number, parent: string): string => {
  const end = RIGHT_END[kind] ?? '';
  if (kind === 'roman') return `${roman(value)}${end}`;
  if (kind === 'letter') return `${ALPHABET[value - 1] ?? ''}${end}`;
  return kind === 'nested' ? `${parent}.${value}` : `${value}${end}`;
};

interface Count {
  value: number;
  /** A larger division has started since the last number, so the count may restart. */
  mayRestart: boolean;
}

/** Checks that each number follows the previous one of its kind or starts a new count. */
function checkOrder(numbers: readonly Numbered[]): readonly Finding[] {
  const counts = Object.values(RANK).map(() => new Map<string, Count>());
  return numbers.flatMap(({ paragraph, kind, mark, value, parent }) => {
    const key = `${kind} ${parent}`;
    const count = counts[RANK[kind]]?.get(key) ?? { value: 0, mayRestart: false };
    counts[RANK[kind]]?.set(key, { value, mayRestart: false });
    restartBelow(counts, kind);
    const before = count.value;
    const restarts = value === 1 && (before !== 1 || count.mayRestart);
    if (value === before + 1 || restarts || before >= expectedMost(kind)) return [];
    const expected = formatNumber(kind, before + 1, parent);
    return [{ found: say('order', { mark, expected }), where: describePlace(paragraph) }];
  });
}

/**
 * Restarts the smaller counts. A part always restarts them. A numbered point only allows a restart, because reports
 * put "1." below "a)" as well as "a)" below "1.". Articles are numbered through the whole document and restart
 * nothing.
 */
function restartBelow(counts: readonly Map<string, Count>[], kind: Numbered['kind']): void {
  if (kind === 'article') return;
  for (const below of counts.slice(RANK[kind] + 1)) {
    if (kind === 'part' || kind === 'roman') below.clear();
    else for (const count of below.values()) count.mayRestart = true;
  }
}

/** Any letter may follow the last letter of the alphabet. */
const expectedMost = (kind: Numbered['kind']): number => (kind === 'letter' ? ALPHABET.length : Infinity);

/** Titles that the decree sets in bold: titles of parts, and of numbers followed by their own text (mục II.6). */
function findBoldTitles(context: CheckContext): readonly Numbered[] {
  const numbers = readNumbers(context);
  const byParagraph = new Map(numbers.map((numbered) => [numbered.paragraph, numbered]));
  const { body } = context.parts;
  const places = new Map(body.map((paragraph, place) => [paragraph, place]));
  return numbers.filter((numbered) => {
    if (!isTitle(numbered) || numbered.kind === 'letter' || numbered.kind === 'nested') return false;
    if (numbered.kind !== 'arabic') return true;
    const place = places.get(numbered.paragraph) ?? body.length;
    const [before, next] = [body[place - 1], body[place + 1]];
    // A number that directly follows another number is a list item.
    if (before !== undefined && byParagraph.get(before)?.kind === 'arabic') return false;
    return (
      next !== undefined &&
      byParagraph.get(next)?.kind !== 'arabic' &&
      byParagraph.get(next)?.kind !== 'roman'
    );
  });
}

/** The titles of all numbers, also of points, which the decree sets upright (mục II.6). */
const findTitles = (context: CheckContext): readonly Numbered[] => readNumbers(context).filter(isTitle);

/** Leaves out a note in brackets at the end of a title, such as a reference to a table. */
function cutNote(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => text.includes('('));
  const bracket = pieces[at];
  if (bracket === undefined) return pieces;
  return [...pieces.slice(0, at), { ...bracket, text: bracket.text.slice(0, bracket.text.indexOf('(')) }];
}

/** The parts of the text: mục II.6. */
export const headingRules: readonly Rule[] = [
  rule('headings-order', 'error', (context) => {
    const numbers = readNumbers(context);
    return numbers.length === 0 ? NOT_APPLICABLE : checkOrder(numbers);
  }),
  rule('headings-form', 'error', (context) => {
    const numbers = readNumbers(context);
    return numbers.length === 0 ? NOT_APPLICABLE : numbers.flatMap(checkMark);
  }),
  rule('headings-bold', 'error', (context) => {
    const titles = findBoldTitles(context).map(({ paragraph }) => paragraph);
    const upright = findTitles(context).map(({ paragraph }) => paragraph);
    if (upright.length === 0) return NOT_APPLICABLE;
    return [
      ...ofParagraphs(titles, styleFaults({ bold: true })),
      ...ofParagraphs(upright, ({ pieces }) => styleFaults({ italic: false })({ pieces: cutNote(pieces) })),
    ];
  }),
  rule('headings-keep-next', 'advice', (context) => {
    const titles = findBoldTitles(context).map(({ paragraph }) => paragraph);
    return titles.length === 0
      ? NOT_APPLICABLE
      : ofParagraphs(titles, ({ keepNext }) => (keepNext ? [] : [say('notKeptWithNext')]));
  }),
];
