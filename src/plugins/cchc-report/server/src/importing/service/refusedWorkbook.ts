import type { Value, ValueKind, Workbook } from '../../document';
import type { ReadCell } from '../model';
import { isLocalDate } from '../../domain/period/localDate';
import type { ShownRow } from '../store';
import words from '../model/imports.vi.json';
import { shownCell } from '../model/shownValue';

/** Of the columns that tell where a row stood and why it was refused, and of those of the file. */
const SHARES = { row: 1, reason: 6, column: 3 };

export interface RefusedRows {
  readonly headings: readonly string[];
  /** Columns that are read as days. */
  readonly days: ReadonlySet<number>;
  readonly rows: readonly ShownRow[];
}

/** What stood in a cell, as it stood there: a number or a day as a text would mean another when the file is read again. */
const typedCell = (cell: ReadCell, isDay: boolean): readonly [Value, ValueKind] => {
  if (typeof cell === 'number') return [cell, 'number'];
  if (cell !== null && typeof cell === 'object') {
    // The file that is written counts its days from 1900.
    if ('number' in cell && !isDay) return [cell.number, 'number'];
    const day = 'date' in cell ? cell.date : 'asDate' in cell ? cell.asDate : '';
    if (isLocalDate(day)) return [day, 'date'];
  }
  return [shownCell(cell) || null, 'text'];
};

/** The table of rows that were refused: each with where it stood, why, and what stood in it. */
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
