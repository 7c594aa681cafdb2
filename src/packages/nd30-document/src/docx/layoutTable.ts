import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';

import { twoColumnWidths } from '../components';
import { TEXT_WIDTH } from '../norm';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

export interface TwoColumns {
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
  /** True if it may continue on the next page. */
  readonly breaks?: boolean;
}

/** Two columns side by side without borders or padding. */
export function layoutTable(rows: readonly TwoColumns[], leftShare: number): Table {
  const widths = twoColumnWidths(leftShare);
  return new Table({
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      ({ left, right, breaks }) =>
        new TableRow({
          ...(breaks === true ? {} : { cantSplit: true }),
          children: [left, right].map(
            (children, index) =>
              new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children }),
          ),
        }),
    ),
  });
}
