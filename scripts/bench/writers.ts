import { writeDocx, writeXlsx, type Table } from 'nd30-document';
import { documentWith, valueTables, workbookWith } from './articles';
import { atMost, times, type Line } from './page';
import { sideBySide } from './statistics';
import { zipParts } from '../../src/packages/nd30-document/src/zip';
import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

const ROWS = 10_000;
const ROUNDS = 7;

/** Compares the writers with the lower bound: XML filled into templates, and zipped. */
export async function measureWriters(): Promise<readonly Line[]> {
  const values = valueTables(ROWS);
  const list = longest(documentWith(values).appendices.flatMap(({ blocks }) => blocks));
  const measured = await sideBySide(
    [
      () => writeByHand(list),
      // Formatting the values as text is part of the work.
      () => writeDocx(documentWith(values)),
      () => writeXlsx(workbookWith(values)),
      () => writeByLibrary(list),
    ],
    ROUNDS,
  );
  const [hand = NaN, docx = NaN, xlsx = NaN, library = NaN] = measured;
  return [
    { what: '10,000 rows: XML by hand, zipped', measured: `${times(hand)}`, goal: null },
    { what: '10,000 rows: .docx', measured: times(docx), goal: atMost(docx, 3, '<= 3x by hand') },
    { what: '10,000 rows: .xlsx', measured: times(xlsx), goal: null },
    { what: '10,000 rows: npm `docx` alone', measured: times(library), goal: null },
  ];
}

const longest = (blocks: readonly { readonly kind: string }[]): Table => {
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const [first] = [...tables].sort((left, right) => right.rows.length - left.rows.length);
  if (first === undefined) throw new Error('The appendix has no table.');
  return first;
};

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string): string => text.replace(/[&<>]/g, (mark) => MARKS[mark] ?? mark);

/** The lower bound of writing a table: fills templates with its text, checks nothing, and zips at the same level. */
export function writeByHand({ columns, rows }: Table): Uint8Array {
  const width = Math.floor(14_000 / columns.length);
  const xml = rows.map(({ cells }) => {
    const written = cells.map(
      (cell, index) =>
        `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/><w:widowControl/><w:jc w:val="${columns[index]?.align}"/></w:pPr>${cell
          .map(({ text }) => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`)
          .join('')}</w:p></w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
  });
  return zipParts([
    {
      name: 'word/document.xml',
      xml: ['<w:document><w:body><w:tbl>', ...xml, '</w:tbl></w:body></w:document>'],
    },
  ]);
}

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

/** The same table by npm `docx` alone: an object for each row, cell, paragraph and run. */
export async function writeByLibrary({ columns, rows }: Table): Promise<Uint8Array> {
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
