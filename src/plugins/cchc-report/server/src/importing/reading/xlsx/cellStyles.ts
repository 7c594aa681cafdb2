import { ReportError } from '../../../domain/errors';
import type { XmlHandler } from '../../../document/package';

/** ECMA-376, Part 1, 18.8.30: built-in formats of days, those of East Asian languages too; 18 to 21 and 45 to 47 show hours alone. */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/** What of a format code is printed as it is, or is no part of the pattern: texts, escapes, fillers, colours, languages. */
const LITERAL = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gs;
/** A time that goes on beyond a day: `[h]:mm`. */
const DURATION = /\[(?:h+|m+|s+)\]/i;
const AFTERNOON = /am\/pm|a\/p/gi;
/** Excel keeps no longer code. */
const LONGEST_CODE = 1000;

/** True for a code that shows a day: it has a year or a day, or a month, which next to hours or seconds would be minutes. */
export function isDateFormat(code: string): boolean {
  if (code.length > LONGEST_CODE || DURATION.test(code)) return false;
  const pattern = code.replace(LITERAL, '').replace(AFTERNOON, '');
  return /[dy]/i.test(pattern) || (/m/i.test(pattern) && !/[hs]/i.test(pattern));
}

interface CellStyle {
  readonly format: number;
  readonly quoted: boolean;
}

/** Reads from the part of the styles what they say of the values in their cells. */
export class CellStyles implements XmlHandler {
  /** By the number of the style; of the cells, not of the named styles. */
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
    // The part has none.
  }

  /** Shows a number as a day. */
  isDate(style: number): boolean {
    const format = this.styles[style]?.format;
    if (format === undefined) return false;
    return this.dateFormats.has(format) || BUILT_IN.some(([from, to]) => format >= from && format <= to);
  }

  /** Was typed behind an apostrophe, which is none of the text: it is text whatever it begins with. */
  isQuoted(style: number): boolean {
    return this.styles[style]?.quoted === true;
  }

  private define(attributes: ReadonlyMap<string, string>): void {
    if (!isDateFormat(attributes.get('formatCode') ?? '')) return;
    if (this.dateFormats.size >= this.most) throw new ReportError('import_too_long');
    this.dateFormats.add(Number(attributes.get('numFmtId')));
  }
}
