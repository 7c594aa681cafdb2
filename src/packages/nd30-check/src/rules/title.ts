import { FIXED_WORDS, SUBJECT_LINE_RANGE, SIZE_RANGES, TOLERANCES } from 'nd30-document/norm';
import {
  foldText,
  isAddresseeLead,
  isDashed,
  isInCapitals,
  foldToLetters,
  typeAtStart,
  type Unit,
} from '../components';
import { gapBelow } from '../layout';
import { aboutPoints } from './levels';
import { lineRule } from './lineRule';
import { capitalFaults, centredFaults, missing, ofEach, sizeFaults, sizes, styleFaults } from './looks';
import { placeOfUnit } from './places';
import { NOT_APPLICABLE, rule, say, type Finding, type Rule } from './rule';
import { isOfLetter } from './symbol';

/** Types sent from a lower agency to a higher one, which must name the addressee (mục II.9). */
const NEEDS_ADDRESSEE = ['baocao', 'totrinh'];
/**
 * A second agency after a semicolon, a comma or "và". It must start like an agency, because names contain commas and
 * "và".
 */
const SEVERAL =
  /;|, (?:cac )?(?:uy ban|ubnd|hdnd|hoi dong|so|phong|bo|dang uy|van phong|cong an|thuong truc) | va (?:cac )?(?:so|phong|bo) /;
/** The subject of a công văn, below its number (ô 5b). */
const ABOUT = /^\(?\s*(v\s*\/\s*v|ve viec)\b/;
const SHORT_ABOUT = /^\(?\s*v\s*\/\s*v\b/i;

const checkOwnLine = ({ text }: Unit): readonly string[] =>
  foldToLetters(text) === typeAtStart(text)?.letters ? [] : [say('typeNotAlone', { text })];

const addresseePresent = rule('addressee-present', 'error', ({ parts: { typeName, addressees, head } }) => {
  if (addressees !== null) return [];
  const above = typeName === null ? undefined : head.find(({ text }) => isAddresseeLead(text));
  if (above !== undefined) return [{ found: say('addresseeAboveType'), where: placeOfUnit(above) }];
  const needed = typeName !== null && NEEDS_ADDRESSEE.includes(typeAtStart(typeName.text)?.letters ?? '');
  return needed ? [{ found: say('noAddressee'), where: null }] : NOT_APPLICABLE;
});

/** mục II.5: the subject is right below tên loại. */
const subjectPresent = rule('subject-present', 'error', ({ model, parts: { typeName, subject } }) => {
  if (typeName === null) return NOT_APPLICABLE;
  const [first] = subject;
  if (first === undefined) return [{ found: say('noSubject'), where: null }];
  const gap = gapBelow(model, typeName, first);
  return gap === undefined || gap.min <= TOLERANCES.level
    ? []
    : [{ found: say('subjectApart', { points: aboutPoints(gap) }), where: placeOfUnit(first) }];
});

const checkColon = ({ text }: Unit): readonly string[] =>
  text.startsWith(`${FIXED_WORDS.addressees}:`) ? [] : [say('wording', { text })];

const addresseeItems = rule('addressee-items', 'error', ({ parts: { addressees } }) => {
  if (addressees === null) return NOT_APPLICABLE;
  const { lead, items } = addressees;
  const named = foldToLetters(lead.text).length > foldToLetters(FIXED_WORDS.addressees).length;
  const inLine = named && SEVERAL.test(foldText(lead.text));
  if (inLine) return [{ found: say('addresseesOnOneLine'), where: placeOfUnit(lead) }];
  if (items.length === 1 && !named) return [{ found: say('addresseeBelow'), where: placeOfUnit(lead) }];
  return listFindings(items);
});

/** Checks the form of a list of addressees or recipients over several lines: "- a;", "- b;", "- c.". */
export const listFindings = (items: readonly Unit[]): readonly Finding[] =>
  items.flatMap((item, index) => {
    const last = index === items.length - 1;
    const where = placeOfUnit(item);
    const ends = last ? /\.$/.test(item.text) : /;$/.test(item.text);
    return [
      ...(isDashed(item) ? [] : [{ found: say('noDash'), where }]),
      ...(ends ? [] : [{ found: say(last ? 'noFullStop' : 'noSemicolon'), where }]),
    ];
  });

const baseEnds = rule('basis-ends', 'error', ({ parts: { bases } }) => {
  if (bases.length === 0) return NOT_APPLICABLE;
  return bases.flatMap((unit, index) => {
    const last = index === bases.length - 1;
    const fits = last ? /\.$/.test(unit.text) : /;$/.test(unit.text);
    return fits ? [] : [{ found: say(last ? 'noFullStop' : 'noSemicolon'), where: placeOfUnit(unit) }];
  });
});

const listAddressees = (addressees: { lead: Unit; items: readonly Unit[] } | null): readonly Unit[] =>
  addressees === null ? [] : [addressees.lead, ...addressees.items];

/** ô 5a, 9a and căn cứ: mục II.5, II.9 and II.6. */
export const titleRules: readonly Rule[] = [
  rule('type-present', 'error', ({ parts: { typeName, number } }) =>
    typeName === null && isOfLetter(number) ? NOT_APPLICABLE : missing(typeName !== null, say('noType')),
  ),
  rule('type-own-line', 'error', ({ parts: { typeName } }) => ofEach([typeName], checkOwnLine)),
  rule('type-capitals', 'error', ({ parts: { typeName } }) => ofEach([typeName], capitalFaults)),
  rule('type-style', 'error', ({ parts: { typeName } }) =>
    ofEach([typeName], styleFaults({ bold: true, italic: false })),
  ),
  rule(
    'type-size',
    'error',
    ({ parts: { typeName } }) => ofEach([typeName], sizeFaults(SIZE_RANGES.documentType)),
    sizes(SIZE_RANGES.documentType),
  ),
  rule('type-centred', 'error', (context) => ofEach([context.parts.typeName], centredFaults)),
  subjectPresent,
  rule('letter-subject', 'error', ({ parts: { typeName, number, head } }) =>
    typeName !== null || !isOfLetter(number)
      ? NOT_APPLICABLE
      : missing(
          head.some(({ text }) => ABOUT.test(foldText(text))),
          say('noLetterSubject'),
        ),
  ),
  rule('subject-letters', 'error', ({ parts: { subject } }) =>
    ofEach(subject, ({ text }) => (isInCapitals(text) ? [say('inCapitals', { text })] : [])),
  ),
  rule('subject-end', 'advice', ({ parts: { subject } }) =>
    ofEach([subject.at(-1) ?? null], ({ text }) => (/[.;:,]$/.test(text) ? [say('subjectEnd')] : [])),
  ),
  rule('subject-style', 'error', ({ parts: { subject } }) =>
    ofEach(subject, styleFaults({ bold: true, italic: false })),
  ),
  rule(
    'subject-size',
    'error',
    ({ parts: { subject } }) => ofEach(subject, sizeFaults(SIZE_RANGES.subject)),
    sizes(SIZE_RANGES.subject),
  ),
  rule('subject-centred', 'error', (context) => ofEach(context.parts.subject, centredFaults)),
  rule('subject-no-vv', 'error', ({ parts: { subject } }) =>
    ofEach(subject, ({ text }) => (SHORT_ABOUT.test(foldText(text)) ? [say('shortAbout')] : [])),
  ),
  lineRule('subject-line', ({ parts }) => parts.subject, {
    share: SUBJECT_LINE_RANGE,
    tolerance: TOLERANCES.shortLine,
  }),
  addresseePresent,
  rule('addressee-colon', 'error', ({ parts: { addressees } }) =>
    ofEach([addressees?.lead ?? null], checkColon),
  ),
  rule('addressee-style', 'error', ({ parts: { addressees } }) =>
    ofEach(listAddressees(addressees), styleFaults({ bold: false, italic: false })),
  ),
  rule(
    'addressee-size',
    'error',
    ({ parts: { addressees } }) => ofEach(listAddressees(addressees), sizeFaults(SIZE_RANGES.addressee)),
    sizes(SIZE_RANGES.addressee),
  ),
  addresseeItems,
  rule('basis-style', 'error', ({ parts: { bases } }) =>
    ofEach(bases, styleFaults({ bold: false, italic: true })),
  ),
  baseEnds,
];
