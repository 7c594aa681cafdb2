import { zipped } from '../../src/plugins/cchc-report/server/src/document/zip';
import type { Table } from '../../src/plugins/cchc-report/server/src/document';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => MARKS[mark] ?? mark);

/** The least that writing a table can cost: templates filled with its words, nothing checked, and the same zip. */
export function byHand({ columns, rows }: Table): Uint8Array {
  const width = Math.floor(14_000 / columns.length);
  const xml = rows.map(({ cells }) => {
    const written = cells.map(
      (cell, index) =>
        `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/><w:widowControl/><w:jc w:val="${columns[index]?.align}"/></w:pPr>${cell
          .map(({ text }) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`)
          .join('')}</w:p></w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
  });
  return zipped([
    {
      name: 'word/document.xml',
      xml: ['<w:document><w:body><w:tbl>', ...xml, '</w:tbl></w:body></w:document>'],
    },
  ]);
}
