import type { Appendix, Value, ValueRow, ValueTable } from 'nd30-document';
import { figureUnit, type Catalogue, type FigureId } from '../figures';
import { periodPhrase, type Cutoff, type Period, type Window } from '../period';
import { fillTemplate, formatDecimal } from '../vi';
import type { AppendixId } from './ids';
import type { AppendixRecords } from './records';
import wording from './wording.vi.json';

/** The input of the appendices: the records of one period and the figures that count them. */
export interface AppendixFacts {
  readonly period: Period;
  readonly cutoff: Cutoff;
  readonly window: Window;
  /** The past days of the window: what an appendix tells of, as the text does. */
  readonly covered: Window;
  readonly records: AppendixRecords;
}

/** One appendix as values: printed as tables of the document, or written as sheets. */
export interface AppendixContent {
  readonly id: AppendixId;
  /** Its name in the text: "tin, bài". */
  readonly subject: string;
  /** The same name or a shorter one, for its tab in a workbook. */
  readonly tab: string;
  readonly title: string;
  readonly orientation: Appendix['orientation'];
  /** Summaries before the list. */
  readonly tables: readonly ValueTable[];
}

/** Rows numbered from 1 in their first cell. */
export const numberRows = (rows: readonly ValueRow[]): readonly ValueRow[] =>
  rows.map((row, index) => ({ ...row, values: [index + 1, ...row.values] }));

/** The last row, with totals in their columns and empty elsewhere. */
export const totalRow = (values: readonly Value[]): ValueRow => ({ values, emphasis: true });

/** "Tổng số: 42 tin, bài". */
export const writeTotal = (figure: FigureId, count: number): string =>
  fillTemplate(wording.totalOf, { count: formatDecimal(count), unit: figureUnit(figure) });

export const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** Short tab names where the subject is too long. */
const tabs: Partial<Record<AppendixId, string>> = { outreach: wording.appendices.outreach.tab };

/** The names of an appendix: title, subject and tab. */
export const appendixNames = (
  id: AppendixId,
  { period }: AppendixFacts,
): Pick<AppendixContent, 'id' | 'subject' | 'tab' | 'title'> => ({
  id,
  subject: wording.appendices[id].subject,
  tab: tabs[id] ?? wording.appendices[id].subject,
  title: fillTemplate(wording.appendices[id].title, { period: periodPhrase(period) }),
});

/** An appendix's name in the text: "tin, bài". */
export const appendixSubject = (id: AppendixId): string => wording.appendices[id].subject;

/** Labels of closed sets need no catalogue. */
export const NO_CATALOGUE: Catalogue = { channels: [], sectors: [] };

/** The occurring keys in the order of a closed set, then keys that an office added. */
export function sortKeys(known: readonly string[], keys: readonly string[]): readonly string[] {
  const occurring = new Set(keys);
  return [...known.filter((key) => occurring.delete(key)), ...[...occurring].sort()];
}
