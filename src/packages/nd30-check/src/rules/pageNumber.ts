import { isWithin, SIZE_RANGES, TOLERANCES } from 'nd30-document/norm';
import {
  measureTextWidth,
  type DocumentModel,
  type Edges,
  type Field,
  type Paragraph,
  type Section,
} from '../model';
import { inPoints, sizes } from './looks';
import { estimatedPages, isSurelyOnePage } from './pages';
import { describePlace, placeOfSection } from './places';
import { NOT_APPLICABLE, rule, say, type Finding, type Rule, type Verdict } from './rule';

/** Share of the text width below which a box or cell only just holds the number. */
const NARROW = 1 / 3;

interface PageNumber {
  readonly section: Section;
  readonly index: number;
  readonly edge: 'header' | 'footer';
  readonly paragraph: Paragraph;
  readonly field: Field;
}

const findNumbers = (paragraphs: readonly Paragraph[] | undefined) =>
  (paragraphs ?? []).flatMap((paragraph) =>
    paragraph.fields.filter(({ name }) => name === 'PAGE').map((field) => ({ paragraph, field })),
  );

/** The page numbers on the pages after the first. */
const findPageNumbers = ({ sections }: DocumentModel): readonly PageNumber[] =>
  sections.flatMap((section, index) =>
    (['header', 'footer'] as const).flatMap((edge) =>
      findNumbers(section[`${edge}s`].default).map((found) => ({ section, index, edge, ...found })),
    ),
  );

/** Checks each page number; not applicable to a document without page numbers. */
const checkEach =
  (judge: (number: PageNumber) => string | null) =>
  ({ model }: { readonly model: DocumentModel }): Verdict => {
    const numbers = findPageNumbers(model);
    if (numbers.length === 0) return NOT_APPLICABLE;
    return numbers.flatMap((number): readonly Finding[] => {
      const found = judge(number);
      return found === null ? [] : [{ found, where: describePlace(number.paragraph) }];
    });
  };

const hasNumber = ({ headers, footers }: Section, kind: keyof Edges): boolean =>
  findNumbers(headers[kind]).length + findNumbers(footers[kind]).length > 0;

const present = rule('page-number-present', 'error', ({ model }) => {
  if (estimatedPages(model) < 2 && findPageNumbers(model).length === 0) return NOT_APPLICABLE;
  return model.sections.flatMap((section, index) => {
    const missing =
      !hasNumber(section, 'default') || (model.evenAndOddHeaders && !hasNumber(section, 'even'));
    // Page 1 shows no number, in an appendix as in the text.
    const beginsAt1 = (section.pageStart ?? (index === 0 ? 1 : null)) === 1;
    if (missing && beginsAt1 && isSurelyOnePage(model, index)) return [];
    return missing ? [{ found: say('noPageNumber'), where: placeOfSection(index) }] : [];
  });
});

function isCentred({ paragraph, section }: PageNumber): boolean {
  const { alignment, frame, tabs, text, extent } = paragraph;
  if (alignment === 'center' || frame === 'center' || Number.isNaN(extent.from)) return true;
  // The position of a narrow box or cell is the position of the number in it.
  const isNarrow = extent.to - extent.from < NARROW;
  if (isNarrow && Math.abs((extent.from + extent.to) / 2 - 1 / 2) <= TOLERANCES.middle) return true;
  const middle = measureTextWidth(section) / 2;
  const centre = tabs.find(({ kind }) => kind === 'center');
  const isNearMiddle =
    centre !== undefined && Math.abs(centre.position - middle) <= middle * TOLERANCES.middle * 2;
  return isNearMiddle && text.startsWith('\t');
}

/** Accepts neither "Trang 2" nor "2/5". Accepts Roman numerals, which another rule reports. */
const NUMBER_ALONE = /^[\s–-]*[\divxlcdm]*[\s–-]*$/i;
const ROMAN_OR_LETTERS = /\\\*\s*(roman|alphabetic|cardtext|ordinal)/i;

const hiddenOnFirst = rule('page-number-hidden-first', 'error', ({ model }) => {
  const [first] = model.sections;
  if (first === undefined || findPageNumbers(model).length === 0) return NOT_APPLICABLE;
  const shown = first.titlePage ? hasNumber(first, 'first') : hasNumber(first, 'default');
  return shown ? [{ found: say('numberOnFirstPage'), where: placeOfSection(0) }] : [];
});

const start = rule('page-number-start', 'error', ({ model }) => {
  const [first] = model.sections;
  if (first === undefined || findPageNumbers(model).length === 0) return NOT_APPLICABLE;
  const from = first.pageStart ?? 1;
  return from === 1 ? [] : [{ found: say('pagesStartAt', { number: from }), where: placeOfSection(0) }];
});

/** mục I.7. */
export const pageNumberRules: readonly Rule[] = [
  present,
  rule(
    'page-number-in-header',
    'error',
    checkEach(({ edge }) => (edge === 'footer' ? say('numberInFooter') : null)),
  ),
  rule(
    'page-number-centred',
    'error',
    checkEach((number) => (isCentred(number) ? null : say('notCentred'))),
  ),
  rule(
    'page-number-arabic',
    'error',
    checkEach(({ section, field }) =>
      section.pageFormat === 'decimal' && !ROMAN_OR_LETTERS.test(field.instruction)
        ? null
        : say('numberNotArabic'),
    ),
  ),
  rule(
    'page-number-size',
    'error',
    checkEach(({ field: { look } }) =>
      isWithin(look.size, SIZE_RANGES.pageNumber) ? null : say('size', { size: inPoints(look.size) }),
    ),
    sizes(SIZE_RANGES.pageNumber),
  ),
  rule(
    'page-number-upright',
    'error',
    checkEach(({ field: { look } }) => (look.italic ? say('italic') : null)),
  ),
  rule(
    'page-number-alone',
    'advice',
    checkEach(({ paragraph: { text } }) =>
      NUMBER_ALONE.test(text) ? null : say('wording', { text: text.trim() }),
    ),
  ),
  hiddenOnFirst,
  start,
];
