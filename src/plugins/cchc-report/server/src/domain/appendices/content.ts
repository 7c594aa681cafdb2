import type { Appendix } from '../../document/tree';
import type { Value, ValueRow, ValueTable } from '../../document/workbook';
import { figureUnit, type FigureId } from '../figures';
import type { Cutoff, Period, Window } from '../period';
import { fillTemplate, formatDecimal } from '../vi';
import type { AppendixId } from './ids';
import type { AppendixRecords } from './records';
import wording from './wording.vi.json';

/** What the appendices are made from: the records of one period, and the figures that count the same records. */
export interface AppendixFacts {
  readonly period: Period;
  readonly cutoff: Cutoff;
  readonly window: Window;
  readonly records: AppendixRecords;
}

/** One appendix as values: printed as tables of the document, or written as sheets. */
export interface AppendixContent {
  readonly id: AppendixId;
  /** As the text refers to it: "tin, bài". */
  readonly subject: string;
  /** The same, or shorter: as its tab in a workbook begins. */
  readonly tab: string;
  readonly title: string;
  readonly orientation: Appendix['orientation'];
  /** Summaries before the list. */
  readonly tables: readonly ValueTable[];
}

/** Rows numbered from 1 in their first cell. */
export const numbered = (rows: readonly ValueRow[]): readonly ValueRow[] =>
  rows.map((row, index) => ({ ...row, values: [index + 1, ...row.values] }));

/** The last row: the total under its columns, nothing elsewhere. */
export const totalRow = (values: readonly Value[]): ValueRow => ({ values, emphasis: true });

/** "Tổng số: 42 tin, bài". */
export const totalOf = (figure: FigureId, count: number): string =>
  fillTemplate(wording.totalOf, { count: formatDecimal(count), unit: figureUnit(figure) });

export const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
