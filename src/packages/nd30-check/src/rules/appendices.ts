import { SIZE_RANGES } from 'nd30-document/norm';
import { mentionsIn, romanValue, type AppendixParts } from '../components';
import { roman } from 'nd30-document/text';
import { capitalFaults, centredFaults, ofEach, sizeFaults, sizes, styleFaults } from './looks';
import { placeOfUnit } from './places';
import { NOT_APPLICABLE, rule, say, type CheckContext, type Finding, type Rule } from './rule';

const LABEL = /^Phụ lục(?: [IVXLC]+)?$/u;

const getAppendices = ({ parts: { appendices } }: CheckContext): readonly AppendixParts[] => appendices;
const listLabels = (context: CheckContext) => getAppendices(context).map(({ label }) => label);
const listTitles = (context: CheckContext) => getAppendices(context).flatMap(({ title }) => title);
const listReferences = (context: CheckContext) => getAppendices(context).map(({ reference }) => reference);

/** Checks each appendix; not applicable to a document without appendices. */
const checkEach =
  (judge: (appendix: AppendixParts, index: number, context: CheckContext) => string | null) =>
  (context: CheckContext) => {
    const appendices = getAppendices(context);
    if (appendices.length === 0) return NOT_APPLICABLE;
    return appendices.flatMap((appendix, index): readonly Finding[] => {
      const found = judge(appendix, index, context);
      return found === null ? [] : [{ found, where: placeOfUnit(appendix.label) }];
    });
  };

const readNumber = ({ label }: AppendixParts): string =>
  label.text.replace(/[.:]+$/, '').split(/\s+/)[2] ?? '';

/** A single appendix needs no number. */
const checkNumbering = checkEach((appendix, index, { parts: { appendices } }) => {
  const number = readNumber(appendix);
  if (appendices.length === 1 && number === '') return null;
  const expected = index + 1;
  return /^[IVXLC]+$/.test(number) && romanValue(number) === expected
    ? null
    : say('appendixNumber', { text: appendix.label.text, expected: roman(expected) });
});

/** Each appendix has its own section, and its pages start at 1. */
const checkOwnPages = checkEach(({ label }, _, { model }) => {
  const { section, index } = label.paragraph;
  const before = model.paragraphs.slice(0, index).findLast(({ text }) => text.trim() !== '');
  return before?.section !== section && model.sections[section]?.pageStart === 1
    ? null
    : say('appendixPages');
});

const checkMentioned = (context: CheckContext) => {
  const { any, all, numbers } = mentionsIn(context.parts.bodySpan.map(({ text }) => text));
  return checkEach((appendix) => {
    const number = romanValue(readNumber(appendix));
    const isMentioned = all || (number === 0 ? any : numbers.has(number));
    return isMentioned ? null : say('appendixNotMentioned', { text: appendix.label.text });
  })(context);
};

/** Appendices: Phụ lục I, Phần I, mục III.1. */
export const appendixRules: readonly Rule[] = [
  rule('appendix-label-form', 'error', (context) =>
    ofEach(listLabels(context), ({ text }) => (LABEL.test(text) ? [] : [say('wording', { text })])),
  ),
  rule('appendix-label-style', 'error', (context) =>
    ofEach(listLabels(context), (unit) => [
      ...styleFaults({ bold: true, italic: false })(unit),
      ...centredFaults(unit),
    ]),
  ),
  rule(
    'appendix-label-size',
    'error',
    (context) => ofEach(listLabels(context), sizeFaults(SIZE_RANGES.appendixLabel)),
    sizes(SIZE_RANGES.appendixLabel),
  ),
  rule('appendix-numbering', 'error', checkNumbering),
  rule(
    'appendix-title-present',
    'advice',
    checkEach(({ title }) => (title.length === 0 ? say('noAppendixTitle') : null)),
  ),
  rule('appendix-title', 'error', (context) =>
    ofEach(listTitles(context), (unit) => [
      ...capitalFaults(unit),
      ...styleFaults({ bold: true, italic: false })(unit),
      ...centredFaults(unit),
    ]),
  ),
  rule(
    'appendix-title-size',
    'advice',
    (context) => ofEach(listTitles(context), sizeFaults(SIZE_RANGES.appendixTitle)),
    sizes(SIZE_RANGES.appendixTitle),
  ),
  rule('appendix-reference', 'advice', (context) =>
    context.model.electronic
      ? NOT_APPLICABLE
      : checkEach(({ reference }) => (reference === null ? say('noReference') : null))(context),
  ),
  rule(
    'appendix-reference-style',
    'advice',
    (context) =>
      ofEach(listReferences(context), (unit) => [
        ...styleFaults({ italic: true })(unit),
        ...sizeFaults(SIZE_RANGES.appendixReference)(unit),
        ...centredFaults(unit),
      ]),
    sizes(SIZE_RANGES.appendixReference),
  ),
  rule('appendix-pages', 'error', checkOwnPages),
  rule('appendix-mentioned', 'error', checkMentioned),
];
