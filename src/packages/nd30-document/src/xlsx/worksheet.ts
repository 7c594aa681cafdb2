import {
  FONT,
  MARGIN_BOTTOM,
  MARGIN_LEFT,
  MARGIN_RIGHT,
  MARGIN_TOP,
  PAGE_NUMBER_FROM_EDGE,
  SIZES,
} from '../norm';
import type { ValueRow, ValueTable } from '../workbook';
import { makeCell, type Cell } from './cell';
import { columnWidths } from './columnWidths';
import { columnName, filterRange, relative } from './ranges';
import { rowHeight } from './rowHeight';
import type { SharedStrings } from './sharedStrings';
import { LINE_HEIGHT, partStyle, valueStyle } from './styles';
import { headerRow, type Tab } from './tabs';
import { cellText } from './text';

const TWIPS_PER_INCH = 1440;
const inches = (twips: number): number => Math.round((twips / TWIPS_PER_INCH) * 1e4) / 1e4;

/**
 * Print settings: A4 landscape, fitted to the page width, any number of pages; page number in the top margin except
 * on page 1, as in the report.
 */
export const PAGE_SETUP =
  `<pageMargins left="${inches(MARGIN_TOP)}" right="${inches(MARGIN_BOTTOM)}" top="${inches(MARGIN_LEFT)}"` +
  ` bottom="${inches(MARGIN_RIGHT)}" header="${inches(PAGE_NUMBER_FROM_EDGE)}" footer="${inches(PAGE_NUMBER_FROM_EDGE)}"/>` +
  '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>' +
  `<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"${FONT},Regular"&amp;${SIZES['13'].pageNumber / 2}&amp;P</oddHeader></headerFooter>`;

/**
 * Yields the part of one tab in pieces: title, caption, header and rows from top to bottom.
 * @throws RangeError if a row does not fit the columns or a value its column
 */
export function* worksheetXml(tab: Tab, index: number, strings: SharedStrings): Generator<string> {
  const widths = tab.table === null ? [] : columnWidths(tab.table);
  yield (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView${index === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen(tab)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>` +
    columns(widths) +
    '<sheetData>'
  );
  yield* rows(tab, widths, strings);
  const filter = filterRange(tab);
  yield (
    '</sheetData>' +
    (filter === null ? '' : `<autoFilter ref="${relative(filter)}"/>`) +
    PAGE_SETUP +
    '</worksheet>'
  );
}

function frozen(tab: Tab): string {
  if (tab.table === null) return '';
  const row = headerRow(tab);
  return `<pane ySplit="${row}" topLeftCell="A${row + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
}

const columns = (widths: readonly number[]): string =>
  widths.length === 0
    ? ''
    : `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;

function* rows({ title, table }: Tab, widths: readonly number[], strings: SharedStrings): Generator<string> {
  let number = 0;
  const row = (cells: readonly CellXml[], height: number | null = null): string => {
    number += 1;
    const xml = cells.map((cell, index) => cellXml(`${columnName(index)}${number}`, cell, strings)).join('');
    return `<row r="${number}"${height === null ? '' : ` ht="${height}"`}>${xml}</row>`;
  };
  for (const [index, text] of title.entries())
    yield row([[text, partStyle(index === 0 ? 'title' : 'subtitle')]]);
  if (table === null) return;
  if (table.caption !== null) yield row([[cellText(table.caption), partStyle('caption')]]);
  const headers = table.columns.map(({ header }) => cellText(header));
  yield row(
    headers.map((header) => [header, partStyle('header')]),
    rowHeight(headers, widths, 'bold'),
  );
  for (const tableRow of table.rows) {
    const { emphasis = false } = tableRow;
    const cells = toCells(tableRow, table);
    const texts = cells.map(({ content }) => (typeof content === 'string' ? content : null));
    yield row(
      cells.map(({ content, style }) => [content, valueStyle(style, emphasis)]),
      rowHeight(texts, widths, emphasis ? 'bold' : 'regular'),
    );
  }
}

function toCells({ values, kinds }: ValueRow, { columns }: ValueTable): readonly Cell[] {
  if (values.length !== columns.length)
    throw new RangeError(`A row of ${values.length} values does not fit ${columns.length} columns.`);
  return columns.map((column, index) =>
    makeCell(values[index] ?? null, { ...column, kind: kinds?.[index] ?? column.kind }),
  );
}

export type CellXml = readonly [content: Cell['content'], style: number];

/** Writes a cell at its position: a number directly, a text by its number in the shared strings. */
export function cellXml(place: string, [content, style]: CellXml, strings: SharedStrings): string {
  if (content === null) return `<c r="${place}" s="${style}"/>`;
  if (typeof content === 'number') return `<c r="${place}" s="${style}"><v>${content}</v></c>`;
  return `<c r="${place}" s="${style}" t="s"><v>${strings.place(content)}</v></c>`;
}
