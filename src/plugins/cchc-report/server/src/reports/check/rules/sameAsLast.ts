import { finding, say, wholeSection, type Rule } from '../rule';
import { expressionSource, WORD_END, WORD_START } from '../text/words';
import words from './periodWords.vi.json';

const NAMES = new RegExp(
  words.names.map((name) => expressionSource(`${WORD_START}${name}${WORD_END}`)).join('|'),
  'giu',
);
const NUMBERS = /\d+(?:[.,/-]\d+)*/g;
/** Texts with fewer letters are formulas or headings, which repeat in every report. */
const SHORTEST = 40;
/** The opening and closing of a report are formulas of the norm, so they may repeat. */
const FORMULAS: ReadonlySet<string> = new Set(['opening', 'closing']);

/**
 * `same_as_last`: a section that repeats the last report word for word, except for dates, numbers and the names of
 * periods. Such a section was not written for this period.
 */
export const sameAsLast: Rule = ({ input: { sections, rendered, last } }) => {
  if (last === null) return [];
  const now = new Map(rendered.map(({ key, lines }) => [key, normaliseWords(lines)]));
  const before = new Map(last.sections.map(({ key, lines }) => [key, normaliseWords(lines)]));
  return sections
    .filter(({ key }) => !FORMULAS.has(key) && isSame(now.get(key), before.get(key)))
    .map((section) => {
      const message = say('same_as_last', { section: section.title, last: last.label });
      return finding('same_as_last', 'warning', message, wholeSection(section));
    });
};

const isSame = (now: string | undefined, before: string | undefined): boolean =>
  now !== undefined && now === before && now.replace(/\P{L}/gu, '').length >= SHORTEST;

const normaliseWords = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .normalize('NFC')
    .replace(NAMES, '#')
    .replace(NUMBERS, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('vi');
