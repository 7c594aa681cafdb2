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
import { cellOf } from './cell';
import { columnWidths } from './columnWidths';
import { columnName, filterRange, relative } from './ranges';
import type { SharedStrings } from './sharedStrings';
import { partStyle, valueStyle, type PartStyle } from './styles';
import { headerRow, type Tab } from './tabs';
import { cellText } from './text';

const TWIPS_PER_INCH = 1440;
const inches = (twips: number): number => Math.round((twips / TWIPS_PER_INCH) * 1e4) / 1e4;

/** A4 across, as wide as the page and as long as it takes; the page's number in the top margin but on page 1, as in the report. */
const PAGE_SETUP =
  `<pageMargins left="${inches(MARGIN_TOP)}" right="${inches(MARGIN_BOTTOM)}" top="${inches(MARGIN_LEFT)}"` +
  ` bottom="${inches(MARGIN_RIGHT)}" header="${inches(PAGE_NUMBER_FROM_EDGE)}" footer="${inches(PAGE_NUMBER_FROM_EDGE)}"/>` +
  '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>' +
  `<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"${FONT},Regular"&amp;${SIZES['13'].pageNumber / 2}&amp;P</oddHeader></headerFooter>`;

/** Points: a line of the cell font. */
const ROW_HEIGHT = 15.75;

/**
 * The part of one tab, in pieces: title, caption, header and rows below each other.
 * @throws RangeError when a row does not fit the columns or a value its column
 */
export function* worksheetXml(tab: Tab, index: number, strings: SharedStrings): Generator<string> {
  const { table } = tab;
  yield (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView${index === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen(tab)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>` +
    (table === null ? '' : columns(table)) +
    '<sheetData>'
  );
  yield* rows(tab, strings);
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

function columns(table: ValueTable): string {
  const widths = columnWidths(table).map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`;
}

function* rows({ title, table }: Tab, strings: SharedStrings): Generator<string> {
  let number = 0;
  const line = (texts: readonly string[], style: PartStyle): string => {
    number += 1;
    const cells = texts.map((text, column) =>
      textCell(column, number, partStyle(style), strings.place(text)),
    );
    return `<row r="${number}">${cells.join('')}</row>`;
  };
  for (const [index, text] of title.entries()) yield line([text], index === 0 ? 'title' : 'subtitle');
  if (table === null) return;
  if (table.caption !== null) yield line([cellText(table.caption)], 'caption');
  yield line(
    table.columns.map(({ header }) => cellText(header)),
    'header',
  );
  for (const row of table.rows) {
    number += 1;
    yield `<row r="${number}">${cells(row, table, number, strings)}</row>`;
  }
}

function cells(
  { values, emphasis = false }: ValueRow,
  { columns }: ValueTable,
  row: number,
  strings: SharedStrings,
): string {
  if (values.length !== columns.length)
    throw new RangeError(`A row of ${values.length} values does not fit ${columns.length} columns.`);
  let xml = '';
  for (const [index, column] of columns.entries()) {
    const { content, style } = cellOf(values[index] ?? null, column);
    const number = valueStyle(style, emphasis);
    if (typeof content === 'string') xml += textCell(index, row, number, strings.place(content));
    else
      xml += `<c r="${columnName(index)}${row}" s="${number}"${content === null ? '/>' : `><v>${content}</v></c>`}`;
  }
  return xml;
}

const textCell = (column: number, row: number, style: number, place: number): string =>
  `<c r="${columnName(column)}${row}" s="${style}" t="s"><v>${place}</v></c>`;
