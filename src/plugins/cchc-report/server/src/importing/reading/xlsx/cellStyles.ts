import { ReportError } from '../../../domain/errors';
import type { XmlHandler } from 'nd30-check/package';

/** ECMA-376, Part 1, 18.8.30: built-in date formats, East Asian ones included; 18 to 21 and 45 to 47 show times only. */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/** The parts of a format code that are no pattern: texts, escapes, fillers, colours, languages. */
const LITERAL = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gs;
/** A duration beyond a day: `[h]:mm`. */
const DURATION = /\[(?:h+|m+|s+)\]/i;
const AFTERNOON = /am\/pm|a\/p/gi;
/** The longest format code of Excel. */
const LONGEST_CODE = 1000;

/** True if a format code shows a date: a year, a day, or an `m` that is a month, not minutes next to hours or seconds. */
export function isDateFormat(code: string): boolean {
  if (code.length > LONGEST_CODE || DURATION.test(code)) return false;
  const pattern = code.replace(LITERAL, '').replace(AFTERNOON, '');
  return /[dy]/i.test(pattern) || (/m/i.test(pattern) && !/[hs]/i.test(pattern));
}

interface CellStyle {
  readonly format: number;
  readonly quoted: boolean;
}

/** Reads from the styles which cells are dates or quoted texts. */
export class CellStyles implements XmlHandler {
  /** By the number of a cell style, not of a named style. */
  private readonly styles: CellStyle[] = [];
  private readonly dateFormats = new Set<number>();
  private within = '';

  constructor(private readonly most: number) {}

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 's:numFmts' || name === 's:cellXfs') this.within = name;
    else if (name === 's:numFmt' && this.within === 's:numFmts') this.define(attributes);
    else if (name === 's:xf' && this.within === 's:cellXfs') {
      if (this.styles.length >= this.most) throw new ReportError('import_too_long');
      this.styles.push({
        format: Number(attributes.get('numFmtId') ?? 0),
        quoted: ['1', 'true'].includes(attributes.get('quotePrefix') ?? ''),
      });
    }
  }

  close(name: string): void {
    if (name === this.within) this.within = '';
  }

  text(): void {
    // The part has no such style.
  }

  /** True if a style shows a number as a date. */
  isDate(style: number): boolean {
    const format = this.styles[style]?.format;
    if (format === undefined) return false;
    return this.dateFormats.has(format) || BUILT_IN.some(([from, to]) => format >= from && format <= to);
  }

  /** True if the cell was typed after an apostrophe, which is no part of it: it is text, whatever its first letter. */
  isQuoted(style: number): boolean {
    return this.styles[style]?.quoted === true;
  }

  private define(attributes: ReadonlyMap<string, string>): void {
    if (!isDateFormat(attributes.get('formatCode') ?? '')) return;
    if (this.dateFormats.size >= this.most) throw new ReportError('import_too_long');
    this.dateFormats.add(Number(attributes.get('numFmtId')));
  }
}
