import { FIXED_WORDS, MOTTO_LINE_RATIO, SINGLE_SPACING, SIZE_RANGES, TOLERANCES } from 'nd30-document/norm';
import type { Unit } from '../components';
import type { Paragraph } from '../model';
import { lineRule } from './lineRule';
import {
  centredFaults,
  missing,
  ofEach,
  capitalFaults,
  rightHalfFaults,
  sizeFaults,
  sizes,
  styleFaults,
} from './looks';
import { lineHeight } from './pages';
import { placeOfUnit } from './places';
import { NOT_APPLICABLE, rule, say, type CheckContext, type Rule } from './rule';

const getNation = ({ parts }: CheckContext): Unit | null => parts.nation;
const getMotto = ({ parts }: CheckContext): Unit | null => parts.motto;

/** Compares the words without regard to case, because a separate rule checks the capitals. */
const checkWords =
  (wanted: string) =>
  ({ text }: Unit): readonly string[] =>
    text.replace(/ +/g, ' ').toLocaleLowerCase('vi') === wanted.toLocaleLowerCase('vi')
      ? []
      : [say('wording', { text })];

const checkMotto = ({ text }: Unit): readonly string[] =>
  text === FIXED_WORDS.motto ? [] : [say('wording', { text })];

const SINGLE = SINGLE_SPACING + TOLERANCES.lineSpacing;

function isSingleSpaced(paragraph: Paragraph): boolean {
  if (paragraph.lineRule === 'auto') return paragraph.line <= SINGLE;
  const single = lineHeight({ ...paragraph, lineRule: 'auto', line: SINGLE_SPACING });
  return lineHeight(paragraph) <= (single * (SINGLE_SPACING + 2 * TOLERANCES.lineSpacing)) / SINGLE_SPACING;
}

/** The motto is in the next paragraph, the next line of the same paragraph, or the next unit in the same column. */
function isRightBelow(nation: Unit, motto: Unit, head: readonly Unit[]): boolean {
  const between = head.slice(head.indexOf(nation) + 1, head.indexOf(motto));
  return (
    head.indexOf(motto) > head.indexOf(nation) && between.every(({ column }) => column !== nation.column)
  );
}

const mottoBelow = rule('motto-below-nation', 'error', ({ parts: { nation, motto, head } }) => {
  if (nation === null || motto === null) return NOT_APPLICABLE;
  const where = placeOfUnit(motto);
  const spaced = [nation, motto].some(({ paragraph }) => !isSingleSpaced(paragraph));
  return [
    ...(isRightBelow(nation, motto, head) ? [] : [{ found: say('mottoApart'), where }]),
    ...(spaced ? [{ found: say('notSingleSpaced'), where }] : []),
  ];
});

/** ô 1: quốc hiệu and tiêu ngữ, mục II.1. */
export const nationRules: readonly Rule[] = [
  rule('nation-present', 'error', (context) => missing(getNation(context) !== null, say('noNation'))),
  rule('nation-wording', 'error', (context) =>
    ofEach([getNation(context)], checkWords(FIXED_WORDS.nationalName)),
  ),
  rule('nation-capitals', 'error', (context) => ofEach([getNation(context)], capitalFaults)),
  rule(
    'nation-size',
    'error',
    (context) => ofEach([getNation(context)], sizeFaults(SIZE_RANGES.nationalName)),
    sizes(SIZE_RANGES.nationalName),
  ),
  rule('nation-style', 'error', (context) =>
    ofEach([getNation(context)], styleFaults({ bold: true, italic: false })),
  ),
  rule('nation-place', 'error', (context) =>
    ofEach([getNation(context)], (unit) => [...rightHalfFaults(unit), ...centredFaults(unit)]),
  ),
  rule('motto-present', 'error', (context) => missing(getMotto(context) !== null, say('noMotto'))),
  rule('motto-wording', 'error', (context) => ofEach([getMotto(context)], checkMotto)),
  rule(
    'motto-size',
    'error',
    (context) => ofEach([getMotto(context)], sizeFaults(SIZE_RANGES.motto)),
    sizes(SIZE_RANGES.motto),
  ),
  rule('motto-style', 'error', (context) =>
    ofEach([getMotto(context)], styleFaults({ bold: true, italic: false })),
  ),
  rule('motto-centred', 'error', (context) => ofEach([getMotto(context)], centredFaults)),
  mottoBelow,
  lineRule('motto-line', ({ parts: { motto } }) => (motto === null ? [] : [motto]), {
    share: { min: MOTTO_LINE_RATIO, max: MOTTO_LINE_RATIO },
    tolerance: TOLERANCES.mottoLine,
  }),
];
