import { SINGLE_LINE } from '../metrics';
import { LINE_SPACING, SINGLE_SPACING } from '../norm';

/** Lengths of the norm and of the measures are twips, twentieths of a point; the page's are points. */
export const points = (twips: number): string => `${round(twips / 20)}pt`;

/** Sizes of type are half-points. */
export const fontSize = (halfPoints: number): string => `${halfPoints / 2}pt`;

export const percent = (part: number, whole: number): string => `${round((part / whole) * 100)}%`;

/** Weights of drawn lines are eighths of a point. */
export const weight = (eighths: number): string => `${eighths / 8}pt`;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** How far apart lines stand, as a multiple of the size: single-spaced, and as the text of the report is. */
export const SINGLE = round(SINGLE_LINE);
export const TEXT_LINE = round((SINGLE_LINE * LINE_SPACING) / SINGLE_SPACING);

/** One rule of the style sheet. */
export const rule = (selector: string, ...declarations: readonly string[]): string =>
  `${selector} { ${declarations.map((declaration) => `${declaration};`).join(' ')} }\n`;

/** Rules that hold under a condition. */
export const under = (condition: string, ...rules: readonly string[]): string =>
  `${condition} {\n${rules.join('')}}\n`;
