import { plainText } from './plainText';

/** Plain text on one line: every run of line breaks, tabs and spaces of any width is one space, none at the ends. */
export const oneLine = (value: string): string =>
  plainText(value)
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
