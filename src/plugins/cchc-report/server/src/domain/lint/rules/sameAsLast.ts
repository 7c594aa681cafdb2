import { finding, say, wholeSection, type Rule } from '../rule';
import { expressionSource, WORD_END, WORD_START } from '../text/words';
import words from './periodWords.vi.json';

const NAMES = new RegExp(
  words.names.map((name) => expressionSource(`${WORD_START}${name}${WORD_END}`)).join('|'),
  'giu',
);
const NUMBERS = /\d+(?:[.,/-]\d+)*/g;
/** Fewer letters are a formula or a heading, alike each time. */
const SHORTEST = 40;
/** The first and the last words of a report are a formula of the norm: they are to be alike each time. */
const FORMULAS: ReadonlySet<string> = new Set(['opening', 'closing']);

/**
 * `same_as_last`: a section that says word for word what the last report said, but for dates, numbers and the names of
 * periods. Such a section was not written for this period.
 */
export const sameAsLast: Rule = ({ input: { sections, rendered, last } }) => {
  if (last === null) return [];
  const now = new Map(rendered.map(({ key, lines }) => [key, wordsOf(lines)]));
  const before = new Map(last.sections.map(({ key, lines }) => [key, wordsOf(lines)]));
  return sections
    .filter(({ key }) => !FORMULAS.has(key) && isSame(now.get(key), before.get(key)))
    .map((section) => {
      const message = say('same_as_last', { section: section.title, last: last.label });
      return finding('same_as_last', 'warning', message, wholeSection(section));
    });
};

const isSame = (now: string | undefined, before: string | undefined): boolean =>
  now !== undefined && now === before && now.replace(/\P{L}/gu, '').length >= SHORTEST;

const wordsOf = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .normalize('NFC')
    .replace(NAMES, '#')
    .replace(NUMBERS, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('vi');
