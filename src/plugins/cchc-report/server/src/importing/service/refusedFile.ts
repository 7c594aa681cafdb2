import type { Core } from '@strapi/strapi';
import { FILE_FORMATS } from 'nd30-document';
import { formatCell, type ImportType } from '../model';
import { fillTemplate } from '../../domain/vi';
import type { Query } from '../../sources';
import { firstRows, type ImportRow, rowsOfOutcome, type ShownRow } from '../store';
import words from '../model/imports.vi.json';
import { getService } from '../../services/getService';
import { type RefusedRows, refusedWorkbook } from './refusedWorkbook';

const ROWS_PER_STATEMENT = 500;

/** Reads the refused rows and their headings. */
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
    const some = await rowsOfOutcome(query, row, 'refused', { after, limit: ROWS_PER_STATEMENT });
    rows.push(...some);
    if (some.length < ROWS_PER_STATEMENT) break;
  }
  const days = fields.flatMap(({ kind, name }) => (kind === 'date' ? (row.mapping[name] ?? []) : []));
  return { headings: (header?.cells ?? []).map(formatCell), days: new Set(days), rows };
};

/** Removed from the name of the file: "tin-bai.xlsx". */
const EXTENSION = /\.(xlsx|csv|json)$/i;

/** Writes the refused rows with their numbers and problems, to be corrected and imported again. */
export const writeRefusedFile = async (
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
