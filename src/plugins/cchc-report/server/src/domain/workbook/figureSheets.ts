import type { Sheet, ValueColumn, ValueRow } from 'nd30-document';
import type { ComparedValue, FigureAnswer } from '../../contract';
import { breakdownLabel } from '../figures/labels';
import { figureSource } from '../source';
import { titleLines, type Subject } from './titleLines';
import wording from './wording.vi.json';

type Name = keyof typeof wording.columns;
type Width = readonly [column: Name, kind: ValueColumn['kind'], share: number];

const makeColumns = (...widths: readonly Width[]): readonly ValueColumn[] =>
  widths.map(([name, kind, share]) => ({ header: wording.columns[name], kind, share }));

const FIGURE_COLUMNS = makeColumns(
  ['figure', 'text', 0.28],
  ['unit', 'text', 0.12],
  ['value', 'number', 0.12],
  ['previous', 'number', 0.12],
  ['sameLastYear', 'number', 0.12],
  ['sincePrevious', 'number', 0.12],
  ['sinceLastYear', 'number', 0.12],
);

const BREAKDOWN_COLUMNS = makeColumns(
  ['figure', 'text', 0.2],
  ['unit', 'text', 0.1],
  ['by', 'text', 0.12],
  ['row', 'text', 0.2],
  ['value', 'number', 0.07],
  ['previous', 'number', 0.07],
  ['sameLastYear', 'number', 0.08],
  ['quantity', 'number', 0.07],
  ['quantityUnit', 'text', 0.09],
);

/** The shown part of the data of `GET figures`. */
export interface FiguresOfPeriod extends Subject {
  readonly figures: readonly FigureAnswer[];
}

/**
 * The figures of a period as `GET figures` answers them, for a spreadsheet: "Số liệu" with a row a figure, "Phân tổ" with a
 * row for each row of its breakdowns. Empty: not recorded; 0: none in the period; a difference needs both values.
 * @throws ReportError `date_invalid` for an invalid day in the period
 */
export const figureSheets = (data: FiguresOfPeriod): readonly Sheet[] => [
  {
    name: wording.figures.name,
    title: titleLines(wording.figures.title, data),
    tables: [{ caption: null, columns: FIGURE_COLUMNS, rows: data.figures.map(figureRow) }],
  },
  {
    name: wording.breakdowns.name,
    title: titleLines(wording.breakdowns.title, data, wording.breakdowns.overlaps),
    tables: [{ caption: null, columns: BREAKDOWN_COLUMNS, rows: data.figures.flatMap(breakdownRows) }],
  },
];

const difference = (value: number | null, other: number | null): number | null =>
  value === null || other === null ? null : value - other;

const listCompared = ({ value, previous, sameLastYear }: ComparedValue) =>
  [value, previous, sameLastYear] as const;

const figureRow = (figure: FigureAnswer): ValueRow => ({
  values: [
    figure.label,
    figure.unit,
    ...listCompared(figure),
    difference(figure.value, figure.previous),
    difference(figure.value, figure.sameLastYear),
  ],
  source: figureSource(figure.id),
});

const breakdownRows = ({ id, label, unit, breakdowns }: FigureAnswer): readonly ValueRow[] =>
  breakdowns.flatMap(({ by, rows }) =>
    rows.map((row) => ({
      values: [
        label,
        unit,
        breakdownLabel(by),
        row.label,
        ...listCompared(row),
        row.quantity ?? null,
        row.quantity == null ? null : (row.unit ?? null),
      ],
      source: figureSource(id, { by, key: row.key }),
    })),
  );
