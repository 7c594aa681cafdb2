import type { ReadCell, ReadRow } from './cell';
import type { ImportType } from './fields';
import { headingOf, type Mapping, namedFields } from './mapping';

/** A column number below a heading: "(3)". */
const COLUMN_NUMBER = /^\s*\(?\d{1,2}\)\s*$/;
/** Cells that must say so: one may be a mistake. */
const FEWEST = 2;

/**
 * Tells rows of a table that are no records: those that name a group or a month over all columns, the header once more, the
 * numbers of the columns, and those in which nothing stands that is read.
 */
export const tellsNoRecord = (type: ImportType, mapping: Mapping): ((row: ReadRow) => boolean) => {
  const fields = namedFields(type).filter(({ field }) => mapping[field] !== undefined);
  return ({ cells }) => {
    const filled = fields
      .map(({ field, names }) => ({ names, cell: cells[mapping[field] ?? -1] ?? null }))
      .filter(({ cell }) => cell !== null && !(typeof cell === 'string' && cell.trim() === ''));
    const merged = filled.filter(({ cell }) => typeof cell === 'object' && cell !== null && 'merged' in cell);
    const headings = filled.filter(({ cell, names }) => names.includes(headingOf(cell)));
    const isNumbered = ({ cell }: { cell: ReadCell }): boolean =>
      typeof cell === 'string' && COLUMN_NUMBER.test(cell);
    return (
      filled.every(isNumbered) ||
      (merged.length >= FEWEST && merged.length >= filled.length - 1) ||
      (headings.length >= FEWEST && headings.length * 2 > filled.length)
    );
  };
};
