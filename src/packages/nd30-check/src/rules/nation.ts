import { FIXED_WORDS, MOTTO_LINE_RATIO, SIZE_RANGES, TOLERANCES } from 'nd30-document/norm';
import type { Unit } from '../components';
import { gapBelow } from '../layout';
import { aboutPoints, lowerFaults } from './levels';
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
import { nationLine } from './nationLine';
import { placeOfUnit } from './places';
import { isSingleSpaced, isWide } from './singleSpacing';
import { NOT_APPLICABLE, rule, say, type CheckContext, type Rule } from './rule';

const getNation = ({ parts }: CheckContext): Unit | null => parts.nation;
/** The first line on the side of the issuer. */
const findTopLeft = ({ parts: { superior, issuer } }: CheckContext): Unit | undefined =>
  [...superior, ...issuer][0];
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

/** The motto is in the next paragraph, the next line of the same paragraph, or the next unit in the same column. */
function isRightBelow(nation: Unit, motto: Unit, head: readonly Unit[]): boolean {
  const between = head.slice(head.indexOf(nation) + 1, head.indexOf(motto));
  return (
    head.indexOf(motto) > head.indexOf(nation) && between.every(({ column }) => column !== nation.column)
  );
}

const mottoBelow = rule(
  'motto-below-nation',
  'error',
  ({ model, parts: { typedNation, typedMotto, head } }) => {
    const [nation, motto] = [typedNation.at(-1), typedMotto[0]];
    if (nation === undefined || motto === undefined) return NOT_APPLICABLE;
    const where = placeOfUnit(motto);
    const gap = gapBelow(model, nation, motto);
    const spaced = [nation, motto].some(({ paragraph }) => !isSingleSpaced(paragraph));
    if (!isRightBelow(nation, motto, head)) return [{ found: say('mottoApart'), where }];
    return [
      ...(spaced ? [{ found: say('notSingleSpaced'), where }] : []),
      ...(isWide(gap) ? [{ found: say('gapAbove', { points: aboutPoints(gap) }), where }] : []),
    ];
  },
);

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
  nationLine,
  rule('nation-place', 'error', (context) =>
    ofEach([getNation(context)], (unit) => [
      ...rightHalfFaults(unit),
      ...centredFaults(unit),
      ...lowerFaults(context, unit, findTopLeft(context), 'thanIssuer'),
    ]),
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
