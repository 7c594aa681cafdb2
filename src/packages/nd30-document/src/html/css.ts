import { SINGLE_LINE } from '../metrics';
import { LINE_SPACING, SINGLE_SPACING } from '../norm';

/** Converts twips (twentieths of a point), the unit of the norm and of measurements, to the page's points. */
export const points = (twips: number): string => `${round(twips / 20)}pt`;

/** Converts font sizes, which are in half-points. */
export const fontSize = (halfPoints: number): string => `${halfPoints / 2}pt`;

export const percent = (part: number, whole: number): string => `${round((part / whole) * 100)}%`;

/** Converts line weights, which are in eighths of a point. */
export const weight = (eighths: number): string => `${eighths / 8}pt`;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Line heights as multiples of the font size: single-spaced, and that of the report's text. */
export const SINGLE = round(SINGLE_LINE);
export const TEXT_LINE = round((SINGLE_LINE * LINE_SPACING) / SINGLE_SPACING);

/** Makes a rule of the style sheet. */
export const rule = (selector: string, ...declarations: readonly string[]): string =>
  `${selector} { ${declarations.map((declaration) => `${declaration};`).join(' ')} }\n`;

/** Makes rules that apply under a condition. */
export const makeConditional = (condition: string, ...rules: readonly string[]): string =>
  `${condition} {\n${rules.join('')}}\n`;
