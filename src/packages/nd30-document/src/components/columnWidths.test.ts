import type { Table, TableColumn } from '../tree';
import { columnWidths, fittedColumnWidths } from './columnWidths';

const columns = (...shares: readonly number[]): readonly TableColumn[] =>
  shares.map((share) => ({ header: '', share, align: 'left' }));

describe('the widths of the columns', () => {
  it('are proportional to the shares', () => {
    expect(columnWidths(columns(0.25, 0.5, 0.25), 1000)).toEqual([250, 500, 250]);
  });

  it('sum to the width to the last twip', () => {
    // Each column alone would be rounded to 333.
    expect(columnWidths(columns(1 / 3, 1 / 3, 1 / 3), 1000)).toEqual([333, 334, 333]);
  });

  it('are proportional to shares that do not sum to 1', () => {
    expect(columnWidths(columns(1, 3), 1000)).toEqual([250, 750]);
  });

  it.each([[[]], [[0.5, 0]], [[0.5, -0.5]], [[NaN]], [[Infinity]]])('refuse the shares %j', (shares) => {
    expect(() => columnWidths(columns(...shares), 1000)).toThrow(RangeError);
  });
});

describe('a column is not narrower than its longest word', () => {
  const table = (shares: readonly number[], words: readonly string[]): Table => ({
    kind: 'table',
    columns: columns(...shares),
    rows: [{ cells: words.map((text) => [{ text }]) }],
  });
  // "MMMM" bold at 10 pt: an M is 0.944 em, so 4 x 0.944 x 200 = 755.2 twips, rounded up to 756, plus a reserve of
  // 20.
  const setting = { size: 20, margin: 10 };

  it('takes the space from the columns that have some to spare', () => {
    expect(fittedColumnWidths(table([0.1, 0.9], ['MMMM', 'i']), 2000, setting)).toEqual([796, 1204]);
  });

  it('measures each word separately, since a line may break between two', () => {
    expect(fittedColumnWidths(table([0.4, 0.6], ['MMMM MMMM', 'i']), 2000, setting)).toEqual([800, 1200]);
  });

  it('except if there is not enough space for it', () => {
    expect(fittedColumnWidths(table([0.5, 0.5], ['MMMM', 'MMMM']), 1000, setting)).toEqual([500, 500]);
  });
});
