import type { Core } from '@strapi/strapi';
import { FILE_FORMATS, type Workbook } from '../../document';
import { fillTemplate } from '../../domain/vi';
import type { Query } from '../../sources';
import { firstRows, type ImportRow, rowsOfOutcome, type ShownRow } from '../../sources/importing';
import words from '../../translations/imports.vi.json';
import { getService } from '../getService';
import { sheetRows } from './checkRows';
import { shownCell } from './shownValue';

const ROWS_AT_ONCE = 500;
/** Of the columns that tell where a row stood and why it was refused, and of those of the file. */
const SHARES = { row: 1, reason: 6, column: 3 };

export interface RefusedRows {
  readonly headings: readonly string[];
  readonly rows: readonly ShownRow[];
}

/** Rows that were refused, with the headings they stood under. */
export const readRefused = async (query: Query, row: ImportRow): Promise<RefusedRows> => {
  const [header] = (await firstRows(query, row.id, row.sheet, row.headerRow)).filter(
    ({ number }) => number === row.headerRow,
  );
  const rows: ShownRow[] = [];
  for (let after = 0; ; after = rows.at(-1)?.number ?? after) {
    const some = await rowsOfOutcome(query, sheetRows(row), 'refused', { after, limit: ROWS_AT_ONCE });
    rows.push(...some);
    if (some.length < ROWS_AT_ONCE) break;
  }
  return { headings: (header?.cells ?? []).map(shownCell), rows };
};

const workbookOf = ({ headings, rows }: RefusedRows, title: string, agency: string): Workbook => {
  const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => ({
    header: headings[index] ?? '',
    share: SHARES.column,
  }));
  const all = [
    { header: words.refused.row, share: SHARES.row },
    { header: words.refused.reason, share: SHARES.reason },
    ...columns,
  ];
  const total = all.reduce((sum, { share }) => sum + share, 0);
  return {
    properties: { title, agency },
    sheets: [
      {
        name: words.refused.sheet,
        title,
        tables: [
          {
            caption: null,
            columns: all.map(({ header, share }) => ({ header, kind: 'text', share: share / total })),
            rows: rows.map(({ number, problems, cells }) => ({
              values: [
                String(number),
                (problems ?? []).map(({ message }) => message).join('\n'),
                ...columns.map((_column, index) => shownCell(cells[index] ?? null)),
              ],
            })),
          },
        ],
      },
    ],
  };
};

/** The file of refused rows: each with where it stood and why, to be mended there and imported again. */
export const refusedFile = async (
  strapi: Core.Strapi,
  refused: RefusedRows,
  { fileName }: ImportRow,
  agency: string,
): Promise<{ bytes: Uint8Array; fileName: string; mime: string }> => {
  const title = fillTemplate(words.refused.title, { file: fileName });
  const bytes = await getService(strapi, 'rendering').list({
    format: 'xlsx',
    workbook: workbookOf(refused, title, agency),
  });
  return { bytes, fileName: `${title}.xlsx`, mime: FILE_FORMATS.xlsx.mime };
};
