import { columnWidths } from '../columnWidths';
import { columnName } from '../ranges';
import { rowHeight } from '../rowHeight';
import type { SharedStrings } from '../sharedStrings';
import { LINE_HEIGHT, partStyle } from '../styles';
import { cellText } from '../text';
import { cellXml, PAGE_SETUP } from '../worksheet';
import { listChoices, type ChoiceLists } from './lists';
import { REQUIRED_MARK, type PreparedColumn, type PreparedWorkbook } from './spec';
import { validationsXml } from './validation';

/** Width of an input column, in digits of the cell font. */
const NARROWEST = 14;

const STYLES = { text: 'typedText', number: 'typedNumber', date: 'typedDate' } as const;

/** "Mã thủ tục *". */
export const markedHeader = ({ header, required }: PreparedColumn): string =>
  cellText(header) + (required ? REQUIRED_MARK : '');

/** The part of the sheet to fill in: a frozen header above columns with formats and validation. */
export function* dataSheetXml(
  workbook: PreparedWorkbook,
  lists: ChoiceLists,
  strings: SharedStrings,
): Generator<string> {
  const { columns } = workbook;
  const widths = fitWidths(columns);
  const headers = columns.map(markedHeader);
  const height = rowHeight(headers, widths, 'bold');
  yield (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>' +
    `</sheetView></sheetViews><sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>`
  );
  yield `<cols>${columns
    .map(
      ({ kind }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${widths[index]}" style="${partStyle(STYLES[kind])}" customWidth="1"/>`,
    )
    .join('')}</cols>`;
  yield `<sheetData><row r="1"${height === null ? '' : ` ht="${height}"`}>`;
  for (const [index, header] of headers.entries())
    yield cellXml(`${columnName(index)}1`, [header, partStyle('header')], strings);
  yield `</row></sheetData>${validationsXml(workbook, lists)}${PAGE_SETUP}</worksheet>`;
}

/** Column widths that fit the header, the example and the choices. */
function fitWidths(columns: readonly PreparedColumn[]): readonly number[] {
  const longest = (column: PreparedColumn): string =>
    [String(column.example), ...listChoices(column)].reduce((one, other) =>
      other.length > one.length ? other : one,
    );
  const widths = columnWidths({
    caption: null,
    columns: columns.map((column) => ({
      header: markedHeader(column),
      kind: 'text',
      share: 1 / columns.length,
    })),
    rows: [{ values: columns.map(longest) }],
  });
  return widths.map((width) => Math.max(width, NARROWEST));
}
