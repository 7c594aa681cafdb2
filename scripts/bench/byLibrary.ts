import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { VerticalAlignTable, WidthType } from 'docx';
import type { Table } from '../../src/plugins/cchc-report/server/src/document';

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

/** The same table as npm `docx` alone writes it: an object for each row, cell, paragraph and run. */
export async function byLibrary({ columns, rows }: Table): Promise<Uint8Array> {
  const size = Math.floor(14_000 / columns.length);
  const table = new WordTable({
    rows: rows.map(
      ({ cells }) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (cell, index) =>
              new TableCell({
                width: { size, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.CENTER,
                children: [
                  new Paragraph({
                    style: 'TableText',
                    widowControl: true,
                    alignment: ALIGNMENTS[columns[index]?.align ?? 'left'],
                    children: cell.map(({ text }) => new TextRun({ text })),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })));
}
