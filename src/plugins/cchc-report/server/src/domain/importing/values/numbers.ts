import { shown } from '../../vi';
import type { ReadCell } from '../cell';
import { problem, type Reading } from '../fields';

/** Thousands parted by dots, as in Viet Nam: 1.234 or 1.234,5. */
const GROUPED = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const COMMA = /^-?\d+,\d+$/;
const PLAIN = /^-?\d+(\.\d+)?$/;

const valueOf = (text: string): number | undefined => {
  const dense = text.replace(/[\s\u00a0]/g, '');
  if (GROUPED.test(dense)) return Number(dense.replaceAll('.', '').replace(',', '.'));
  if (COMMA.test(dense)) return Number(dense.replace(',', '.'));
  return PLAIN.test(dense) ? Number(dense) : undefined;
};

/** A number, written as in Viet Nam (1.234,5) or as a computer does (1234.5). */
export const readAmount = (cell: Exclude<ReadCell, null>): Reading => {
  const value = typeof cell === 'string' ? valueOf(cell) : cell;
  return typeof value === 'number' && Number.isFinite(value)
    ? { value }
    : problem('number_unreadable', { value: shown(typeof cell === 'string' ? cell : JSON.stringify(cell)) });
};
