import { z } from '@strapi/utils';
import { ReportError } from '../../domain/errors';
import { LONGEST_ASKED } from '../model';
import type { Place } from '../service/imports';
import { MOST_MEANINGS } from '../service/meanings';
import { readInteger, readParameters } from '../../controllers/validation/parameters';

/** The widest file that is read has fewer columns. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 1_048_576;
const MOST_SHEETS = 50;
const MOST_FIELDS = 100;
/** 12 random bytes. */
const ID = /^[0-9a-f]{24}$/;

const column = z
  .number()
  .int()
  .min(0)
  .max(MOST_COLUMNS - 1);
const row = z.number().int().min(0).max(MOST_ROWS);

const fieldName = z.string().regex(/^[A-Za-z]{1,50}$/);
const LONGEST_VALUE = 100;

const meanings = z
  .record(fieldName, z.record(z.string().min(1).max(LONGEST_ASKED), z.string().max(LONGEST_VALUE).nullable()))
  .refine((given) => Object.values(given).flatMap(Object.keys).length <= MOST_MEANINGS);

export const importChoices = z.strictObject({
  sheet: z.number().int().min(0).max(MOST_SHEETS),
  headerRow: row,
  mapping: z.record(fieldName, column).refine((mapping) => Object.keys(mapping).length <= MOST_FIELDS),
  stage: z.enum(['draft', 'published']),
  mode: z.enum(['rows', 'all']),
  meanings: meanings.optional(),
});

export const importDecision = z.strictObject({ row: row.nullable(), takeFile: z.boolean() });

/** @throws ReportError `import_unknown` for a malformed id */
export const readImportId = (id: string): string => {
  if (!ID.test(id)) throw new ReportError('import_unknown');
  return id;
};

/** `?type&agency&name`: the type and agency of the records in an uploaded file, and its name. */
export const readUpload = (query: string): { type: string; agency: string | undefined; fileName: string } => {
  const { type, agency, name } = readParameters(query, ['type', 'agency', 'name']);
  if (type === undefined) throw new ReportError('parameter_missing', { name: 'type' });
  if (name === undefined) throw new ReportError('parameter_missing', { name: 'name' });
  return { type, agency, fileName: name };
};

/** `?type&agency`: the type and agency that a workbook is prepared for. */
export const readPrepared = (query: string): { type: string; agency: string | undefined } => {
  const { type, agency } = readParameters(query, ['type', 'agency']);
  if (type === undefined) throw new ReportError('parameter_missing', { name: 'type' });
  return { type, agency };
};

/** `?sheet&headerRow`: a sheet, and the number of its heading row. */
export const readPlace = (query: string): Place => {
  const { sheet, headerRow } = readParameters(query, ['sheet', 'headerRow']);
  return {
    sheet: readInteger('sheet', sheet, { fallback: 0, min: 0, max: MOST_SHEETS }),
    headerRow:
      headerRow === undefined
        ? undefined
        : readInteger('headerRow', headerRow, { fallback: 0, min: 0, max: MOST_ROWS }),
  };
};

/** `?after`: the number of the row before the first one of the answer. */
export const readAfter = (query: string): number =>
  readInteger('after', readParameters(query, ['after']).after, { fallback: 0, min: 0, max: MOST_ROWS });
