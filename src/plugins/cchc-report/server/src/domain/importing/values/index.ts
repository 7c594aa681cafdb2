import type { ReadCell } from '../cell';
import { type ImportField, problem, type Reading } from '../fields';
import { readChoice, readYesNo } from './choices';
import { readDate } from './dates';
import { readAmount } from './numbers';
import { readParts } from './parts';
import { readCode, readText } from './texts';

/** Between the names of several records: "Cổng TTĐT xã; Loa truyền thanh". */
const BETWEEN_NAMES = /[;\n]/;

/** Nothing but spaces, those of no width too. */
const isBlank = (cell: ReadCell): boolean =>
  typeof cell === 'string' && cell.replace(/[\s\u00a0\u200b\ufeff]/g, '') === '';

const readNames = (cell: Exclude<ReadCell, null>): Reading => {
  const text = readText(cell, { isLong: true });
  if ('problem' in text || typeof text.value !== 'string') return text;
  const names = text.value.split(BETWEEN_NAMES).map((name) => name.trim());
  return { value: [...new Set(names.filter((name) => name !== ''))] };
};

/** What a cell says of a field, or why it cannot be understood; null where nothing stands. */
export const readValue = (cell: ReadCell, field: ImportField): Reading => {
  if (cell === null || isBlank(cell)) return { value: null };
  if (typeof cell === 'object') {
    if ('formula' in cell) return problem('formula');
    if ('error' in cell) return problem('cell_error', { value: cell.error });
    if ('merged' in cell) return problem('merged');
  }
  const trimmed = typeof cell === 'string' ? cell.trim() : cell;
  switch (field.kind) {
    case 'text':
      return readText(cell, field);
    case 'code':
      return readCode(cell);
    case 'whole':
    case 'amount':
      return readAmount(trimmed);
    case 'yes-no':
      return readYesNo(trimmed);
    case 'date':
      return readDate(trimmed);
    case 'choice':
      return readChoice(trimmed, field);
    case 'relation':
      return readText(cell, { isLong: false });
    case 'relations':
      return readNames(cell);
    case 'parts':
      return readParts(cell, field, readValue);
  }
};
