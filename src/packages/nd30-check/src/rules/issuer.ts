import { ISSUER_LINE_RANGE, SIZE_RANGES, TOLERANCES } from 'nd30-document/norm';
import { folded } from '../components';
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
import { NOT_APPLICABLE, rule, say, type Rule } from './rule';

const PEOPLES_COMMITTEE = /^(uy ban nhan dan|ubnd)\b/;
const SHORTENED = /^(ubnd|hdnd)\b/;

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
    return PEOPLES_COMMITTEE.test(folded(first.text)) && above !== undefined
      ? [{ found: say('superiorOfCommittee', { text: above.text }), where: placeOfUnit(above) }]
      : [];
  }),
  rule('issuer-place', 'error', (context) =>
    ofEach([...context.parts.superior, ...context.parts.issuer], (unit) => [
      ...leftHalfFaults(unit),
      ...centredFaults(unit),
    ]),
  ),
  rule('issuer-name-full', 'advice', ({ parts: { issuer } }) =>
    ofEach(issuer, ({ text }) => (SHORTENED.test(folded(text)) ? [say('shortened', { text })] : [])),
  ),
  lineRule('issuer-line', ({ parts }) => parts.issuer, {
    share: ISSUER_LINE_RANGE,
    tolerance: TOLERANCES.shortLine,
  }),
];
