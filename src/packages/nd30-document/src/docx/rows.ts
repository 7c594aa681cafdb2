import { checkedCells, runText } from '../components';
import type { Inline, Run, Table, TableColumn, TableRow } from '../tree';

/** Rows written at a time: a compromise between memory and speed. */
const ROWS_AT_ONCE = 100;

interface RowsLook {
  /** Column widths in twips. */
  readonly widths: readonly number[];
  /** True if the last row stays on the page of the next block. */
  readonly keepNext: boolean;
}

/**
 * The rows of a table below its header as WordprocessingML. Neither the first row nor the last (often the total) is
 * alone on a page, the name of a group stays with its first row, and no row breaks across pages.
 *
 * Rows may break if the last row stays with the next block: LibreOffice 7 lost the rest of such a table with
 * unbreakable rows when the page was filled exactly.
 * @throws RangeError if a row has too few or too many cells
 */
export function* rowsXml(table: Table, { widths, keepNext }: RowsLook): Iterable<string> {
  const { columns, rows } = table;
  const starts = columns.map((column, index) => ({
    kept: cellStart(column, widths[index] ?? 0, true),
    free: cellStart(column, widths[index] ?? 0, false),
  }));
  const groupStart = groupCellStart(widths);
  const rowStart = keepNext ? '<w:tr>' : '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
  const last = rows.length - 1;
  let written = '';
  for (const [index, row] of rows.entries()) {
    const kept = index === last ? keepNext : index === 0 || index === last - 1;
    written += rowStart;
    for (const [column, cell] of checkedCells(table, row).entries()) {
      const start = row.group === true ? groupStart : kept ? starts[column]?.kept : starts[column]?.free;
      written += `${start ?? ''}${runs(cell, row)}</w:p></w:tc>`;
    }
    written += '</w:tr>';
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) {
      yield written;
      written = '';
    }
  }
  yield written;
}

const cellStart = ({ align }: TableColumn, width: number, keepNext: boolean): string =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:vAlign w:val="center"/></w:tcPr>${paragraphStart(align, keepNext)}`;

const paragraphStart = (align: TableColumn['align'], keepNext: boolean): string =>
  `<w:p><w:pPr><w:pStyle w:val="TableText"/>${keepNext ? '<w:keepNext/>' : ''}<w:widowControl/><w:jc w:val="${align}"/></w:pPr>`;

const groupCellStart = (widths: readonly number[]): string =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths.reduce((sum, width) => sum + width, 0)}"/>` +
  `<w:gridSpan w:val="${widths.length}"/><w:vAlign w:val="center"/></w:tcPr>${paragraphStart('left', true)}`;

const runs = (cell: Inline, { emphasis = false, group = false }: TableRow): string => {
  let written = '';
  for (const run of cell)
    written += `<w:r>${look(run, emphasis || group)}<w:t xml:space="preserve">${escapeXml(runText(run.text))}</w:t></w:r>`;
  return written;
};

function look({ bold, italic }: Run, emphasis: boolean): string {
  const properties = `${bold || emphasis ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}`;
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string): string => text.replace(/[&<>]/g, (mark) => REFERENCES[mark] ?? mark);
