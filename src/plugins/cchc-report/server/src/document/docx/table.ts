import {
  BorderStyle,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow as WordTableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';

import { oneLine } from '../../domain/vi';
import { CELL_GAP, CELL_MARGIN, checkedCells, fittedColumnWidths, TABLE_RULE_WEIGHT } from '../components';
import { INK, PARAGRAPH_GAP, TEXT_WIDTH, type SizePreset } from '../norm';
import type { Inline, Table, TableColumn } from '../tree';
import { exactLine, paragraph, paragraphStyle, singleSpaced } from './style';
import { textRuns } from './text';

const RULED = { style: BorderStyle.SINGLE, size: TABLE_RULE_WEIGHT, color: INK };
const BORDERS = {
  top: RULED,
  bottom: RULED,
  left: RULED,
  right: RULED,
  insideHorizontal: RULED,
  insideVertical: RULED,
};

const cellText = { spacing: singleSpaced(CELL_GAP, CELL_GAP) };

export const tableStyles = (sizes: SizePreset) => [
  paragraphStyle('TableCaption', {
    run: { italics: true },
    paragraph: {
      alignment: 'center',
      spacing: singleSpaced(0, PARAGRAPH_GAP),
      keepNext: true,
      keepLines: true,
    },
  }),
  paragraphStyle('TableHeader', {
    run: { bold: true, size: sizes.table },
    paragraph: { ...cellText, alignment: 'center', keepNext: true },
  }),
  paragraphStyle('TableText', { run: { size: sizes.table }, paragraph: { ...cellText, keepLines: true } }),
  paragraphStyle('TableGap', { paragraph: { spacing: exactLine(PARAGRAPH_GAP) } }),
];

/** Two tables that touch are one to Word, and a table gives no gap to the text below it. */
export const tableGap = (keepNext: boolean): Paragraph =>
  paragraph('TableGap', [], keepNext ? { keepNext } : {});

/**
 * A table of the text width: its header row is repeated on each page, and the last row,
 * often the total, does not stand alone on a page. `tableSize` is the size of its text in half-points.
 * @throws RangeError when a row has not as many cells as the table has columns
 */
export function table(
  content: Table,
  tableSize: number,
  keepNext: boolean,
): readonly (Paragraph | WordTable)[] {
  const widths = fittedColumnWidths(content, TEXT_WIDTH, { size: tableSize, margin: CELL_MARGIN });
  const last = content.rows.length - 1;
  const rows = content.rows.map((each, index) => {
    const texts = checkedCells(content, each).map((cell, column) =>
      cellParagraph(cell, {
        align: content.columns[column]?.align ?? 'left',
        emphasis: each.emphasis ?? false,
        keepNext: index === last ? keepNext : index === last - 1,
      }),
    );
    return row(texts, widths, { header: false });
  });
  const grid = new WordTable({
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: CELL_MARGIN, right: CELL_MARGIN },
    borders: BORDERS,
    rows: [row(content.columns.map(headerParagraph), widths, { header: true }), ...rows],
  });
  return content.caption === undefined ? [grid] : [paragraph('TableCaption', oneLine(content.caption)), grid];
}

const headerParagraph = ({ header }: TableColumn): Paragraph => paragraph('TableHeader', oneLine(header));

interface CellLook {
  readonly align: TableColumn['align'];
  readonly emphasis: boolean;
  readonly keepNext: boolean;
}

const cellParagraph = (content: Inline, { align, emphasis, keepNext }: CellLook): Paragraph =>
  paragraph('TableText', textRuns(content, emphasis ? { bold: true } : {}), {
    alignment: align,
    ...(keepNext ? { keepNext } : {}),
  });

/**
 * Only the header is kept whole by rule: at an exact fit of the page LibreOffice 7 loses the rest of a table whose rows may
 * not break. Rows of two or three lines stay whole all the same, by widow control.
 */
const row = (texts: readonly Paragraph[], widths: readonly number[], { header }: { header: boolean }) =>
  new WordTableRow({
    ...(header ? { cantSplit: true, tableHeader: true } : {}),
    children: texts.map(
      (text, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [text],
        }),
    ),
  });
