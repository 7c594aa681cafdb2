import type { RuleId } from '../../src';
import { DIRECT, directReport, par, PROSE, run, type DirectParts } from './directReport';
import type { RawWord } from './rawWord';

/** A correct report with one thing wrong. */
export interface Fault {
  readonly make: () => Uint8Array;
  /** Other rules that the same fault inevitably breaks. */
  readonly also?: readonly RuleId[];
}

type Change = readonly [part: keyof DirectParts, from: string | RegExp, to: string];

function applyChanges(changes: readonly Change[], more?: Partial<RawWord>): Uint8Array {
  const parts: DirectParts = { ...DIRECT };
  for (const [part, from, to] of changes) {
    const before = parts[part];
    parts[part] = before.replace(from, to);
    if (parts[part] === before) throw new Error(`${String(from)} does not stand in ${part}.`);
  }
  return directReport(parts, more);
}

export const fault = (
  changes: readonly Change[],
  also: readonly RuleId[] = [],
  more?: Partial<RawWord>,
): Fault => ({
  make: () => applyChanges(changes, more),
  also,
});

/** Changes the properties of one run of the report, found by its text. */
export const inRun = (part: keyof DirectParts, text: string, from: string, to: string): Change => [
  part,
  new RegExp(
    `(<w:r><w:rPr>(?:(?!</w:rPr>).)*)${from}((?:(?!</w:rPr>).)*</w:rPr><w:t xml:space="preserve">${text})`,
  ),
  `$1${to}$2`,
];

/** Changes the properties of one paragraph of the report, found by the text of its first run. */
export const inParagraph = (part: keyof DirectParts, text: string, from: string, to: string): Change => [
  part,
  new RegExp(
    `(<w:p><w:pPr>(?:(?!</w:pPr>).)*)${from}((?:(?!</w:pPr>).)*</w:pPr><w:r><w:rPr>(?:(?!</w:rPr>).)*</w:rPr><w:t xml:space="preserve">${text})`,
  ),
  `$1${to}$2`,
];

const LONG =
  'Công tác tuyên truyền cải cách hành chính được Ủy ban nhân dân xã triển khai thường xuyên, qua đó nâng cao nhận thức của cán bộ, công chức và Nhân dân về sự cần thiết phải thực hiện cải cách hành chính.';
export const longParagraph = (properties = PROSE): string => par(properties, run(LONG));
/** Adds prose before the last heading, to make the text longer than a page or to add what the test checks. */
export const withMore = (more: string): Change => [
  'text',
  /(<w:p>(?:(?!<w:p>).)*II\. Phương hướng)/,
  `${more}$1`,
];
