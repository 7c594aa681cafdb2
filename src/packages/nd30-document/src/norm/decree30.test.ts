import * as norm from './decree30';
import type { Range } from './units';

const COMPONENTS = Object.keys(norm.SIZE_RANGES) as (keyof norm.SizePreset)[];

const isWithin = (value: number, { min, max }: Range): boolean => value >= min && value <= max;

describe('the values that reports use are allowed by the decree', () => {
  it.each([
    ['top margin', norm.MARGIN_TOP, norm.MARGIN_TOP_RANGE],
    ['bottom margin', norm.MARGIN_BOTTOM, norm.MARGIN_BOTTOM_RANGE],
    ['left margin', norm.MARGIN_LEFT, norm.MARGIN_LEFT_RANGE],
    ['right margin', norm.MARGIN_RIGHT, norm.MARGIN_RIGHT_RANGE],
    ['line under the issuer', norm.ISSUER_LINE_RATIO, norm.ISSUER_LINE_RANGE],
    ['line under trích yếu', norm.SUBJECT_LINE_RATIO, norm.SUBJECT_LINE_RANGE],
    ['gap between paragraphs', norm.PARAGRAPH_GAP, norm.PARAGRAPH_GAP_RANGE],
    ['line spacing', norm.LINE_SPACING, norm.LINE_SPACING_RANGE],
  ])('%s', (_, value, range) => expect(isWithin(value, range)).toBe(true));

  it('first-line indent', () => expect(norm.FIRST_LINE_INDENTS).toContain(norm.FIRST_LINE_INDENT));

  it.each(['13', '14'] as const)('every size of preset %s', (preset) => {
    const sizes = norm.SIZES[preset];
    expect(COMPONENTS.filter((one) => !isWithin(sizes[one], norm.SIZE_RANGES[one]))).toEqual([]);
  });

  it('sizes change together: no component is smaller in the larger preset', () => {
    expect(COMPONENTS.filter((one) => norm.SIZES['14'][one] < norm.SIZES['13'][one])).toEqual([]);
    expect(norm.SIZES['14'].nationalName).toBe(norm.SIZES['13'].nationalName + 2);
    expect(norm.SIZES['14'].motto).toBe(norm.SIZES['14'].nationalName + 2);
  });
});

it('the ranges are those of Phụ lục I, in twips and half-points', () => {
  // 20 mm are 1133.86 twips, 25 mm 1417.32; 30 mm 1700.79, 35 mm 1984.25; 15 mm 850.39.
  expect(norm.MARGIN_TOP_RANGE).toEqual({ min: 1133, max: 1418 });
  expect(norm.MARGIN_LEFT_RANGE).toEqual({ min: 1700, max: 1985 });
  expect(norm.MARGIN_RIGHT_RANGE).toEqual({ min: 850, max: 1134 });
  expect(norm.FIRST_LINE_INDENTS).toEqual([567, 720]);
  expect(norm.SIZE_RANGES.nationalName).toEqual({ min: 24, max: 26 });
  expect(norm.SIZE_RANGES.recipientsList).toEqual({ min: 22, max: 22 });
});
