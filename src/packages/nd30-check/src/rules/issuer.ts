import { ISSUER_LINE_RANGE, SIZE_RANGES, TOLERANCES } from 'nd30-document/norm';
import { foldText, type Unit } from '../components';
import { gapBelow } from '../layout';
import { aboutPoints, lowerFaults } from './levels';
import { lineRule } from './lineRule';
import {
  capitalFaults,
  centredFaults,
  leftHalfFaults,
  missing,
  ofEach,
  sizeFaults,
  sizes,
  styleFaults,
} from './looks';
import { placeOfUnit } from './places';
import { NOT_APPLICABLE, rule, say, type CheckContext, type Rule } from './rule';
import { isSingleSpaced, isWide } from './singleSpacing';

const PEOPLES_COMMITTEE = /^(uy ban nhan dan|ubnd)\b/;
const SHORTENED = /^(ubnd|hdnd)\b/;

const listLines = ({ parts: { issuer, superior } }: CheckContext): readonly Unit[] => [
  ...superior,
  ...issuer,
];

const singleSpaced = rule('issuer-single-spaced', 'error', (context) => {
  const lines = listLines(context);
  if (lines.length < 2) return NOT_APPLICABLE;
  return lines.flatMap((unit, index) => {
    const above = lines[index - 1];
    const gap = above && gapBelow(context.model, above, unit);
    const where = placeOfUnit(unit);
    return [
      ...(isSingleSpaced(unit.paragraph) ? [] : [{ found: say('notSingleSpaced'), where }]),
      ...(isWide(gap) ? [{ found: say('gapAbove', { points: aboutPoints(gap) }), where }] : []),
    ];
  });
});

/** ô 2: the issuing agency and the one above it, mục II.2. */
export const issuerRules: readonly Rule[] = [
  rule('issuer-present', 'error', ({ parts: { issuer } }) => missing(issuer.length > 0, say('noIssuer'))),
  rule('issuer-capitals', 'error', ({ parts: { issuer, superior } }) =>
    ofEach([...superior, ...issuer], capitalFaults),
  ),
  rule(
    'issuer-size',
    'error',
    ({ parts: { issuer, superior } }) => ofEach([...superior, ...issuer], sizeFaults(SIZE_RANGES.issuer)),
    sizes(SIZE_RANGES.issuer),
  ),
  rule('issuer-style', 'error', ({ parts: { issuer } }) =>
    ofEach(issuer, styleFaults({ bold: true, italic: false })),
  ),
  rule('superior-style', 'error', ({ parts: { superior } }) =>
    ofEach(superior, styleFaults({ bold: false, italic: false })),
  ),
  rule('issuer-superior', 'error', ({ parts: { issuer, superior } }) => {
    const [first] = issuer;
    const [above] = superior;
    if (first === undefined) return NOT_APPLICABLE;
    return PEOPLES_COMMITTEE.test(foldText(first.text)) && above !== undefined
      ? [{ found: say('superiorOfCommittee', { text: above.text }), where: placeOfUnit(above) }]
      : [];
  }),
  rule('issuer-place', 'error', (context) =>
    ofEach(listLines(context), (unit) => [
      ...leftHalfFaults(unit),
      ...centredFaults(unit),
      ...(unit === listLines(context)[0]
        ? lowerFaults(context, unit, context.parts.nation, 'thanNation')
        : []),
    ]),
  ),
  singleSpaced,
  rule('issuer-name-full', 'advice', ({ parts: { issuer } }) =>
    ofEach(issuer, ({ text }) => (SHORTENED.test(foldText(text)) ? [say('shortened', { text })] : [])),
  ),
  lineRule('issuer-line', ({ parts }) => parts.issuer, {
    share: ISSUER_LINE_RANGE,
    tolerance: TOLERANCES.shortLine,
  }),
];
