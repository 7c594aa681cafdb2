import { withoutGuard } from 'nd30-document';
import type { ReadCell } from '../table';
import { decodeXstring } from './codedText';
import { dateOfIso, dateOfSerial } from './cellDate';

/** A cell in the XML of its sheet. */
export interface RawCell {
  /** ST_CellType (ECMA-376, Part 1, 18.18.11). */
  readonly type: string;
  readonly style: number;
  /** The text of its element `v`, or its inline text. */
  readonly content: string;
  readonly computed: boolean;
}

/** The parts of the workbook that cells refer to. */
export interface CellContext {
  readonly sharedText: (place: number) => string | undefined;
  readonly isDate: (style: number) => boolean;
  readonly isQuoted: (style: number) => boolean;
  readonly from1904: boolean;
}

/** The longest error of Excel is "#GETTING_DATA". */
const LONGEST_ERROR = 20;

const FORMULA: ReadCell = Object.freeze({ formula: true });

/**
 * The text of a cell. If its style does not mark it as text, it may come from CSV that this app wrote: the guard against
 * formulas is removed.
 */
const toTextCell = (text: string, style: number, { isQuoted }: CellContext): ReadCell =>
  (isQuoted(style) ? text : withoutGuard(text)) || null;

/** The value of a cell; undefined for one that is invalid. */
export function cellValue(
  { type, style, content, computed }: RawCell,
  context: CellContext,
): ReadCell | undefined {
  if (computed) return FORMULA;
  if (type === 'inlineStr' || type === 'str') return toTextCell(decodeXstring(content), style, context);
  const value = content.trim();
  if (value === '') return null;
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(value) ? context.sharedText(Number(value)) : undefined;
      return text === undefined ? undefined : toTextCell(text, style, context);
    }
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: decodeXstring(value.slice(0, LONGEST_ERROR)) };
    case 'd': {
      const date = dateOfIso(value);
      return date === null ? decodeXstring(value) : { date };
    }
    case 'n':
      return toNumberCell(Number(value), style, context);
    default:
      return undefined;
  }
}

function toNumberCell(value: number, style: number, { isDate, from1904 }: CellContext): ReadCell | undefined {
  if (!Number.isFinite(value)) return undefined;
  const date = dateOfSerial(value, from1904);
  if (date === null) return value;
  if (isDate(style)) return { date };
  return from1904 ? { number: value, asDate: date } : value;
}
