import type { Value, ValueKind, Workbook } from 'nd30-document';
import { formatCell, type ReadCell } from '../model';
import { isLocalDate } from '../../domain/period/localDate';
import type { ShownRow } from '../store';
import words from '../model/imports.vi.json';

/** Relative widths of the added columns for number and reason, and of the columns of the file. */
const SHARES = { row: 1, reason: 6, column: 3 };

export interface RefusedRows {
  readonly headings: readonly string[];
  /** The columns of date fields. */
  readonly days: ReadonlySet<number>;
  readonly rows: readonly ShownRow[];
}

/** A cell with its type: a number or a date written as text could be read differently the next time. */
const typedCell = (cell: ReadCell, isDay: boolean): readonly [Value, ValueKind] => {
  if (typeof cell === 'number') return [cell, 'number'];
  if (cell !== null && typeof cell === 'object') {
    // The new file counts days from 1900, unlike the one that was read.
    if ('number' in cell && !isDay) return [cell.number, 'number'];
    const day = 'date' in cell ? cell.date : 'asDate' in cell ? cell.asDate : '';
    if (isLocalDate(day)) return [day, 'date'];
  }
  return [formatCell(cell) || null, 'text'];
};

/** A table of the refused rows: number, reasons and cells of each. */
export const refusedWorkbook = (
  { headings, days, rows }: RefusedRows,
  title: string,
  agency: string,
): Workbook => {
  const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => ({
    header: headings[index] ?? '',
    share: SHARES.column,
  }));
  const all = [
    { header: words.refused.row, share: SHARES.row },
    { header: words.refused.reason, share: SHARES.reason },
    ...columns,
  ];
  const total = all.reduce((sum, { share }) => sum + share, 0);
  return {
    properties: { title, agency },
    sheets: [
      {
        name: words.refused.sheet,
        title,
        tables: [
          {
            caption: null,
            columns: all.map(({ header, share }) => ({
              header,
              kind: 'text',
              share: share / total,
              ordinal: true,
              lines: true,
            })),
            rows: rows.map(({ number, problems, cells }) => {
              const typed = columns.map((_column, index) => typedCell(cells[index] ?? null, days.has(index)));
              const reasons = (problems ?? []).map(({ message }) => message).join('\n');
              return {
                values: [number, reasons, ...typed.map(([value]) => value)],
                kinds: ['number', 'text', ...typed.map(([, kind]) => kind)],
              };
            }),
          },
        ],
      },
    ],
  };
};
