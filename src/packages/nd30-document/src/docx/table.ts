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

import { oneLine } from '../text';
import { CELL_GAP, CELL_MARGIN, fittedColumnWidths, TABLE_RULE_WEIGHT } from '../components';
import { INK, PARAGRAPH_GAP, type SizePreset } from '../norm';
import type { Table } from '../tree';
import type { PendingRows } from './pendingRows';
import { rowsXml } from './rows';
import { exactLine, paragraph, paragraphStyle, singleSpaced } from './style';

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
      spacing: singleSpaced(PARAGRAPH_GAP, PARAGRAPH_GAP),
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

/** A separating paragraph: Word merges adjacent tables, and a table has no gap below it. */
export const tableGap = (keepNext: boolean): Paragraph =>
  paragraph('TableGap', [], keepNext ? { keepNext } : {});

export interface TableLook {
  /** Font size of its text in half-points. */
  readonly size: number;
  /** Width in twips. */
  readonly width: number;
  /** True if its last row stays on the page of the next block. */
  readonly keepNext: boolean;
}

/** A table of the text width with explicit widths; its header row is repeated on each page. */
export function table(
  content: Table,
  { size, width, keepNext }: TableLook,
  pending: PendingRows,
): readonly (Paragraph | WordTable)[] {
  const widths = fittedColumnWidths(content, width, { size, margin: CELL_MARGIN });
  const rows = pending.later(() => rowsXml(content, { widths, keepNext }));
  const grid = new WordTable({
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: CELL_MARGIN, right: CELL_MARGIN },
    borders: BORDERS,
    rows: [headerRow(content, widths), rows],
  });
  return content.caption === undefined ? [grid] : [paragraph('TableCaption', oneLine(content.caption)), grid];
}

const headerRow = ({ columns }: Table, widths: readonly number[]): WordTableRow =>
  new WordTableRow({
    cantSplit: true,
    tableHeader: true,
    children: columns.map(
      ({ header }, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [paragraph('TableHeader', oneLine(header))],
        }),
    ),
  });
