import type { Core } from '@strapi/strapi';
import { FILE_FORMATS } from '../../document';
import type { ImportType } from '../model';
import { fillTemplate } from '../../domain/vi';
import type { Query } from '../../sources';
import { firstRows, type ImportRow, rowsOfOutcome, type ShownRow } from '../store';
import words from '../model/imports.vi.json';
import { getService } from '../../services/getService';
import { sheetRows } from './checkRows';
import { type RefusedRows, refusedWorkbook } from './refusedWorkbook';
import { shownCell } from '../model/shownValue';

const ROWS_AT_ONCE = 500;

/** Rows that were refused, with the headings they stood under. */
export const readRefused = async (
  query: Query,
  row: ImportRow,
  { fields }: ImportType,
): Promise<RefusedRows> => {
  const [header] = (await firstRows(query, row.id, row.sheet, row.headerRow)).filter(
    ({ number }) => number === row.headerRow,
  );
  const rows: ShownRow[] = [];
  for (let after = 0; ; after = rows.at(-1)?.number ?? after) {
    const some = await rowsOfOutcome(query, sheetRows(row), 'refused', { after, limit: ROWS_AT_ONCE });
    rows.push(...some);
    if (some.length < ROWS_AT_ONCE) break;
  }
  const days = fields.flatMap(({ kind, name }) => (kind === 'date' ? (row.mapping[name] ?? []) : []));
  return { headings: (header?.cells ?? []).map(shownCell), days: new Set(days), rows };
};

/** "tin-bai.xlsx": what a file is called, less its form. */
const EXTENSION = /\.(xlsx|csv|json)$/i;

/** The file of refused rows: each with where it stood and why, to be mended there and imported again. */
export const refusedFile = async (
  strapi: Core.Strapi,
  refused: RefusedRows,
  { fileName }: ImportRow,
  agency: string,
): Promise<{ bytes: Uint8Array; fileName: string; mime: string }> => {
  const title = fillTemplate(words.refused.title, { file: fileName.replace(EXTENSION, '') });
  const bytes = await getService(strapi, 'rendering').list({
    format: 'xlsx',
    workbook: refusedWorkbook(refused, title, agency),
  });
  return { bytes, fileName: `${title}.xlsx`, mime: FILE_FORMATS.xlsx.mime };
};
