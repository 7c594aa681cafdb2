import { formatDecimal } from 'nd30-document/text';
import {
  FIRST_LINE_INDENTS,
  isWithin,
  LINE_SPACING_RANGE,
  PARAGRAPH_GAP_RANGE,
  SINGLE_SPACING,
  SIZE_RANGES,
  TOLERANCES,
} from 'nd30-document/norm';
import { isCapital, isTitle, readNumbered } from '../components';
import { lineHeight, linesOf, roomOf } from '../layout';
import type { Paragraph } from '../model';
import { inCentimetres, inPoints, findLetteredPieces, ofParagraphs, sizeFaults, sizes } from './looks';
import { describePlace } from './places';
import { NOT_APPLICABLE, rule, say, type CheckContext, type Rule, type Verdict } from './rule';

const TWIPS_PER_POINT = 20;
const LONGEST_CAPTION = 200;
/** Captions: the name, unit or source of a table or picture, at any position. */
const CAPTION = /^\(?(Bảng|Biểu|Hình|Biểu đồ|Sơ đồ|Đơn vị tính|ĐVT|Nguồn)\b[^a-zà-ỹ]/u;

/**
 * Paragraphs that the decree justifies and indents. Captions and centred titles are excluded, because they are
 * centred or right-aligned.
 */
const findProse = ({ parts: { body } }: CheckContext): readonly Paragraph[] =>
  body.filter(({ alignment, text }) => {
    if (CAPTION.test(text.trim()) && text.length < LONGEST_CAPTION) return false;
    const isAside = alignment === 'center' || alignment === 'right';
    return !isAside || (text.length > LONGEST_CAPTION && !isCapital(text));
  });

/** Checks each prose paragraph; not applicable to a document without prose. */
const checkEach =
  (judge: (paragraph: Paragraph) => readonly string[]) =>
  (context: CheckContext): Verdict => {
    const paragraphs = findProse(context);
    return paragraphs.length === 0 ? NOT_APPLICABLE : ofParagraphs(paragraphs, judge);
  };

const uniform = rule('body-size-uniform', 'error', (context) => {
  const paragraphs = findProse(context);
  const lengths = new Map<number, number>();
  for (const { text, look } of paragraphs.flatMap(findLetteredPieces))
    if (isWithin(look.size, SIZE_RANGES.body))
      lengths.set(look.size, (lengths.get(look.size) ?? 0) + text.length);
  const usual = [...lengths].sort(([, left], [, right]) => right - left)[0]?.[0];
  if (usual === undefined) return NOT_APPLICABLE;
  return ofParagraphs(paragraphs, (paragraph) => {
    const others = findLetteredPieces(paragraph)
      .map(({ look }) => look.size)
      .filter((size) => size !== usual);
    const within = [...new Set(others)].filter((size) => isWithin(size, SIZE_RANGES.body));
    return within.map((size) => say('otherSize', { size: inPoints(size), usual: inPoints(usual) }));
  });
});

const checkUpright = (paragraph: Paragraph): readonly string[] => {
  const numbered = readNumbered(paragraph);
  const isHeading = numbered !== undefined && isTitle(numbered);
  const isNote = /^[([*]/.test(paragraph.text.trim());
  if (isHeading || isNote) return [];
  const looks = findLetteredPieces(paragraph).map(({ look }) => look);
  // A bold line may be a heading without a number.
  const isLong = linesOf(paragraph, roomOf(paragraph) - paragraph.firstLine) > 1;
  return [
    ...(looks.every(({ italic }) => italic) ? [say('italic')] : []),
    ...(isLong && looks.every(({ bold }) => bold) ? [say('bold')] : []),
  ];
};

/** A single line looks the same left-aligned and justified, so only longer paragraphs are checked. */
function checkJustified(paragraph: Paragraph): readonly string[] {
  const { alignment, left, right, firstLine: indent } = paragraph;
  if (linesOf(paragraph, roomOf(paragraph) - indent) < 2) return [];
  const away = Math.max(Math.abs(left), Math.abs(right));
  return [
    ...(alignment === 'both' ? [] : [say(`align-${alignment}`)]),
    ...(away <= TOLERANCES.indent || isListed(paragraph)
      ? []
      : [say('offMargins', { indent: inCentimetres(away) })]),
  ];
}

/** The paragraph starts with a dash or an automatic list number, which has a hanging indent by default. */
const isListed = ({ label, text }: Paragraph): boolean => label !== '' || /^\s*[-–—•+]/.test(text);

function checkFirstLine(paragraph: Paragraph): readonly string[] {
  const { left, text } = paragraph;
  const numbered = readNumbered(paragraph);
  const isTop = numbered !== undefined && (numbered.kind === 'roman' || numbered.kind === 'part');
  // Separate rules check text that is moved in by tabs or spaces, and hanging indents.
  if (isTop || isCapital(text) || /^[\t ]/.test(text) || (paragraph.firstLine < 0 && isListed(paragraph)))
    return [];
  const isIndented = (indent: number) =>
    FIRST_LINE_INDENTS.some((wanted) => Math.abs(indent - wanted) <= TOLERANCES.indent);
  if (isIndented(paragraph.firstLine) || (isListed(paragraph) && isIndented(left + paragraph.firstLine)))
    return [];
  return [say('firstLine', { indent: inCentimetres(paragraph.firstLine) })];
}

/** The gap between two paragraphs. Word drops it between paragraphs of one style with contextual spacing. */
function measureGap(above: Paragraph, below: Paragraph): number {
  const sameStyle = above.styleName === below.styleName;
  return (
    (above.contextualSpacing && sameStyle ? 0 : above.after) +
    (below.contextualSpacing && sameStyle ? 0 : below.before)
  );
}

const gap = rule(
  'body-gap',
  'error',
  (context) => {
    const paragraphs = findProse(context);
    const pairs = paragraphs.flatMap((below, index) => {
      const above = paragraphs[index - 1];
      return above !== undefined && above.index + 1 === below.index ? [{ above, below }] : [];
    });
    if (pairs.length === 0) return NOT_APPLICABLE;
    return pairs.flatMap(({ above, below }) => {
      const between = measureGap(above, below);
      return between >= PARAGRAPH_GAP_RANGE.min
        ? []
        : [
            {
              found: say('gap', { points: formatDecimal(between / TWIPS_PER_POINT, 1) }),
              where: describePlace(below),
            },
          ];
    });
  },
  { points: PARAGRAPH_GAP_RANGE.min / TWIPS_PER_POINT },
);

const checkLineSpacing = (paragraph: Paragraph): readonly string[] => {
  const single = lineHeight({ ...paragraph, lineRule: 'auto', line: SINGLE_SPACING });
  const spacing = (lineHeight(paragraph) / single) * SINGLE_SPACING;
  return isWithin(spacing, LINE_SPACING_RANGE, TOLERANCES.lineSpacing)
    ? []
    : [say('lineSpacing', { lines: formatDecimal(spacing / SINGLE_SPACING, 2) })];
};

/** ô 6: the text, mục II.6. */
export const bodyRules: readonly Rule[] = [
  rule('body-present', 'error', ({ parts: { bodySpan } }) =>
    bodySpan.some(({ text }) => text.trim() !== '') ? [] : [{ found: say('noBody'), where: null }],
  ),
  rule(
    'body-size',
    'error',
    ({ parts: { body } }) =>
      body.length === 0 ? NOT_APPLICABLE : ofParagraphs(body, sizeFaults(SIZE_RANGES.body)),
    sizes(SIZE_RANGES.body),
  ),
  uniform,
  rule('body-upright', 'error', checkEach(checkUpright)),
  rule('no-underline', 'advice', ({ parts: { body } }) =>
    body.length === 0
      ? NOT_APPLICABLE
      : ofParagraphs(body, (paragraph) =>
          findLetteredPieces(paragraph).every(({ look }) => look.underlined) ? [say('underlined')] : [],
        ),
  ),
  rule('body-justified', 'error', checkEach(checkJustified)),
  rule('body-first-line', 'error', checkEach(checkFirstLine), {
    indents: FIRST_LINE_INDENTS.map((indent) => inCentimetres(indent)).join(say('or')),
  }),
  gap,
  rule('body-line-spacing', 'error', checkEach(checkLineSpacing), {
    min: formatDecimal(LINE_SPACING_RANGE.min / SINGLE_SPACING),
    max: formatDecimal(LINE_SPACING_RANGE.max / SINGLE_SPACING),
  }),
];
