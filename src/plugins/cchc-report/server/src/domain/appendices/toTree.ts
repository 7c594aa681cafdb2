import type {
  Appendix,
  Inline,
  Table,
  TableColumn,
  TableRow,
  Value,
  ValueColumn,
  ValueKind,
  ValueRow,
  ValueTable,
} from 'nd30-document';
import { parseLocalDate } from '../period';
import { formatDate, formatDecimal, formatPercent, oneLine } from '../vi';
import type { AppendixContent } from './content';
import wording from './wording.vi.json';

const ALIGNMENTS: Readonly<Record<ValueKind, TableColumn['align']>> = {
  text: 'left',
  number: 'center',
  date: 'center',
  percent: 'center',
};

/** Converts an appendix to printed tables: values become text. */
export const toAppendix = ({ title, orientation, tables }: AppendixContent): Appendix => ({
  title,
  orientation,
  blocks: tables.map(toTable),
});

const toTable = ({ caption, columns, rows }: ValueTable): Table => ({
  kind: 'table',
  ...(caption === null ? {} : { caption }),
  columns: columns.map(({ header, kind, share }) => ({ header, share, align: ALIGNMENTS[kind] })),
  rows: toTableRows(columns, rows),
});

function toTableRows(columns: readonly ValueColumn[], rows: readonly ValueRow[]): readonly TableRow[] {
  // Only one cell of a row links to the record: its name.
  const naming = columns.findIndex(({ kind }) => kind === 'text');
  return rows.map((row) => {
    const emphasis = row.emphasis === true;
    const cells = columns.map((column, index) =>
      cell(row.values[index] ?? null, column, {
        emphasis,
        source: index === naming ? row.source : undefined,
      }),
    );
    return emphasis ? { cells, emphasis } : { cells };
  });
}

interface CellLook {
  readonly emphasis: boolean;
  readonly source: string | undefined;
}

function cell(value: Value, column: ValueColumn, { emphasis, source }: CellLook): Inline {
  const text = value === null ? blank(column, emphasis) : inWords(value, column);
  return text === '' ? [] : [{ text, ...(source === undefined ? {} : { source }) }];
}

/** A missing number is marked as not recorded, except in the total row. */
const blank = ({ kind }: ValueColumn, emphasis: boolean): string =>
  (kind === 'number' || kind === 'percent') && !emphasis ? wording.unknown : '';

/** "05/7/2024", "1.234,5", "87,5%". */
function inWords(value: string | number, { kind, ordinal }: ValueColumn): string {
  if (typeof value === 'string') return kind === 'date' ? formatDate(parseLocalDate(value)) : oneLine(value);
  if (kind === 'percent') return formatPercent(value, 1) ?? '';
  return ordinal === true ? String(value) : formatDecimal(value);
}
