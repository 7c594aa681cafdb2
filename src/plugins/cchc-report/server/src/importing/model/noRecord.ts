import type { ReadCell, ReadRow } from './cell';
import type { ImportType } from './fields';
import { foldHeading, type Mapping, fieldHeadings } from './mapping';

/** A column number below a heading: "(3)". */
const COLUMN_NUMBER = /^\s*\(?\d{1,2}\)\s*$/;
/** Merged cells or repeated headings in a row that is skipped; a single one may be a mistake. */
const FEWEST = 2;

/**
 * Recognizes rows that are no records: the name of a group or a month merged over the columns, repeated headings, the numbers
 * of the columns, and rows whose mapped cells are empty.
 */
export const isNoRecord = (type: ImportType, mapping: Mapping): ((row: ReadRow) => boolean) => {
  const fields = fieldHeadings(type).filter(({ field }) => mapping[field] !== undefined);
  return ({ cells }) => {
    const filled = fields
      .map(({ field, names }) => ({ names, cell: cells[mapping[field] ?? -1] ?? null }))
      .filter(({ cell }) => cell !== null && !(typeof cell === 'string' && cell.trim() === ''));
    const merged = filled.filter(({ cell }) => typeof cell === 'object' && cell !== null && 'merged' in cell);
    const headings = filled.filter(({ cell, names }) => names.includes(foldHeading(cell)));
    const isNumbered = ({ cell }: { cell: ReadCell }): boolean =>
      typeof cell === 'string' && COLUMN_NUMBER.test(cell);
    return (
      filled.every(isNumbered) ||
      (merged.length >= FEWEST && merged.length >= filled.length - 1) ||
      (headings.length >= FEWEST && headings.length * 2 > filled.length)
    );
  };
};
