import type { ReadCell, ReadRow } from './cell';
import type { ImportType } from './fields';
import { foldHeading, type Mapping, fieldHeadings } from './mapping';
import { isTotal } from './totals';

/** A column number below a heading: "(3)". */
const COLUMN_NUMBER = /^\s*\(?\d{1,2}\)\s*$/;
/** Merged cells or repeated headings in a row that is skipped; a single one may be a mistake. */
const FEWEST = 2;

/** Why a row is no record: a line of totals, or another. */
export type NoRecord = 'total_row' | 'no_record';

/**
 * Recognizes rows that are no records: lines of totals, the name of a group or a month merged over the columns, repeated
 * headings, the numbers of the columns, and rows whose mapped cells are empty. Null for a record.
 */
export const whyNoRecord = (type: ImportType, mapping: Mapping): ((row: ReadRow) => NoRecord | null) => {
  const fields = fieldHeadings(type).filter(({ field }) => mapping[field] !== undefined);
  return ({ cells }) => {
    const read = fields.map(({ field, names }) => ({ names, cell: cells[mapping[field] ?? -1] ?? null }));
    const filled = read.filter(
      ({ cell }) => cell !== null && !(typeof cell === 'string' && cell.trim() === ''),
    );
    const merged = filled.filter(({ cell }) => typeof cell === 'object' && cell !== null && 'merged' in cell);
    const headings = filled.filter(({ cell, names }) => names.includes(foldHeading(cell)));
    const isNumbered = ({ cell }: { cell: ReadCell }): boolean =>
      typeof cell === 'string' && COLUMN_NUMBER.test(cell);
    const isHeading = headings.length >= FEWEST && headings.length * 2 > filled.length;
    if (
      !isHeading &&
      isTotal(
        cells,
        read.map(({ cell }) => cell),
      )
    )
      return 'total_row';
    const isNone =
      isHeading ||
      filled.every(isNumbered) ||
      (merged.length >= FEWEST && merged.length >= filled.length - 1);
    return isNone ? 'no_record' : null;
  };
};
