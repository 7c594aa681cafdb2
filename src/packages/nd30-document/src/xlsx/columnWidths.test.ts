import { toLocalDate } from '../text';
import type { Value, ValueColumn } from '../workbook';
import { columnWidths } from './columnWidths';

const width = (header: string, kind: ValueColumn['kind'], ...values: readonly Value[]): number | undefined =>
  columnWidths({
    caption: null,
    columns: [{ header, kind, share: 1 }],
    rows: values.map((value) => ({ values: [value] })),
  })[0];

describe('a column of a spreadsheet', () => {
  it('is as wide as its longest text plus a margin, but at most 50 digits', () => {
    expect(width('Tên', 'text', 'a'.repeat(20), 'b'.repeat(30), null)).toBe(32);
    expect(width('Tên', 'text', 'a'.repeat(400))).toBe(50);
  });

  it('has space for the longest word of its header and the filter button', () => {
    expect(width('Nghiêng ngả', 'text', 'a')).toBe(10);
  });

  it('is never too narrow for a day, a share or a long number, which a spreadsheet would then not show', () => {
    expect(width('Ngày', 'date', toLocalDate('2024-06-14'))).toBe(12);
    expect(width('Tỷ lệ', 'percent', 0.5)).toBe(8);
    expect(width('Số', 'number', 1234567890)).toBe(16);
    expect(width('Số', 'number', 1234567.891)).toBe(16);
  });
});
