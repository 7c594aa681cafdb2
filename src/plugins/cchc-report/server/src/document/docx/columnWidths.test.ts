import type { TableColumn } from '../tree';
import { columnWidths } from './columnWidths';

const columns = (...shares: readonly number[]): readonly TableColumn[] =>
  shares.map((share) => ({ header: '', share, align: 'left' }));

describe('the widths of the columns', () => {
  it('follow the shares', () => {
    expect(columnWidths(columns(0.25, 0.5, 0.25), 1000)).toEqual([250, 500, 250]);
  });

  it('sum to the width to the last twip', () => {
    // Each column alone would be rounded to 333.
    expect(columnWidths(columns(1 / 3, 1 / 3, 1 / 3), 1000)).toEqual([333, 334, 333]);
  });

  it('follow shares that do not sum to 1', () => {
    expect(columnWidths(columns(1, 3), 1000)).toEqual([250, 750]);
  });

  it.each([[[]], [[0.5, 0]], [[0.5, -0.5]], [[NaN]], [[Infinity]]])('refuse the shares %j', (shares) => {
    expect(() => columnWidths(columns(...shares), 1000)).toThrow(RangeError);
  });
});
