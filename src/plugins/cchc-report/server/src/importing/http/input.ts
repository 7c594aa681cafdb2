import { z } from '@strapi/utils';
import { wholeNumber } from '../../contract/query';
import { ReportError } from '../../domain/errors';
import { LONGEST_ASKED } from '../model';
import { MOST_MEANINGS } from '../service/meanings';

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

/** The type and agency of the records in an uploaded file, and its name. */
export const uploadQuery = { type: z.string(), agency: z.string().optional(), name: z.string() };

/** The type and agency that a workbook is prepared for. */
export const preparedQuery = { type: z.string(), agency: z.string().optional() };

/** A sheet, and the number of its heading row. */
export const placeQuery = {
  sheet: wholeNumber(0, MOST_SHEETS).default(0),
  headerRow: wholeNumber(0, MOST_ROWS).optional(),
};

/** The number of the row before the first one of the answer. */
export const afterQuery = { after: wholeNumber(0, MOST_ROWS).default(0) };
