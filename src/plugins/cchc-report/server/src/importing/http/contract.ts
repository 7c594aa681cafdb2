import { z } from '@strapi/utils';
import { wholeNumber } from '../../contract/query';
import { LONGEST_ASKED, MOST_MEANINGS } from '../model/fields';

/**
 * The HTTP contract of imports, for the admin only; an account sees its own imports. Instants are ISO 8601 in UTC, days
 * `YYYY-MM-DD`; rows are numbered as in the spreadsheet, columns from 0.
 */

export type ImportStateName =
  | 'uploaded'
  | 'checking'
  | 'checked'
  | 'running'
  | 'done'
  | 'cancelled'
  | 'failed';

export interface ImportFieldAnswer {
  name: string;
  /** "Ngày đăng" */
  label: string;
  /** A record cannot be published without it. */
  required: boolean;
  /** Part of the key that tells records apart: nothing can be imported without its column. */
  key: boolean;
  /** True if the account may fill it in. */
  permitted: boolean;
}

/** A type of records that the account may import. */
export interface ImportTypeAnswer {
  /** `article` */
  name: string;
  label: string;
  mayPublish: boolean;
  fields: ImportFieldAnswer[];
}

export interface ImportTypesAnswer {
  data: ImportTypeAnswer[];
}

export interface ImportColumnAnswer {
  index: number;
  /** As in the file; empty for a column without one. */
  heading: string;
  /** Cells of its first rows, as text. */
  examples: string[];
}

export interface ImportAnswer {
  id: string;
  type: ImportTypeAnswer;
  agency: { documentId: string; slug: string; name: string };
  fileName: string;
  /** The encoding of a text file; null for other files. */
  encoding: string | null;
  sheets: string[];
  sheet: number;
  headerRow: number;
  columns: ImportColumnAnswer[];
  /** The column of each field that has one. */
  mapping: Record<string, number>;
  /** The stage of new records. */
  stage: 'draft' | 'published';
  /** While the check refuses rows: `rows` imports the others, `all` does not start. */
  mode: 'rows' | 'all';
  state: ImportStateName;
  /** Why it failed, in Vietnamese. */
  reason: string | null;
  progress: { done: number; total: number };
  /** Rows by outcome of the check or the run. Skipped rows hold no record, and count as no fault. */
  counts: Record<
    'create' | 'update' | 'same' | 'conflict' | 'refused' | 'skipped' | 'created' | 'updated' | 'kept',
    number
  >;
  /** The rows with a record that no report will count. */
  uncounted: number;
  createdAt: string;
  endedAt: string | null;
}

export interface OneImportAnswer {
  data: ImportAnswer;
}

/** An import in a list. */
export type ListedImport = Pick<ImportAnswer, 'id' | 'fileName' | 'state' | 'createdAt' | 'endedAt'> & {
  /** The label of its type. */
  label: string;
};

export interface ImportsAnswer {
  data: ListedImport[];
}

/** The rows with the same problem in one column; an unknown name is a problem of its own. */
export interface ImportProblemAnswer {
  /** The label of the field; null for the row as a whole. */
  column: string | null;
  code: string;
  /** In Vietnamese, with the value of the first row. */
  message: string;
  count: number;
  /** First and last row of each range, at most twenty ranges. */
  ranges: [number, number][];
}

/** At most two hundred, those with most rows first. */
export interface ImportProblemsAnswer {
  data: ImportProblemAnswer[];
}

/** Why no report will count records of the file; the fields as of problems. */
export type ImportUncountedAnswer = ImportProblemsAnswer;

/** A name in a choice or relation that the app does not know. */
export interface ImportUnknownTextAnswer {
  text: string;
  /** Rows that hold it, in any spelling. */
  count: number;
  /** One of the options, or empty to leave the field empty; null until somebody has chosen. */
  meaning: string | null;
  /** The option that the name is nearest to, while it has no meaning. */
  proposal: string | null;
  /** Who of the office gave the meaning for an earlier import; null if it was given for this one. */
  remembered: { by: string; at: string } | null;
}

export interface ImportUnknownFieldAnswer {
  /** `channels` */
  field: string;
  label: string;
  /** A name may be set to leave the field empty. */
  mayBeEmpty: boolean;
  options: { value: string; label: string }[];
  /** Those without a meaning first, then those with most rows. */
  texts: ImportUnknownTextAnswer[];
}

/** At most two hundred texts. */
export interface ImportUnknownAnswer {
  data: ImportUnknownFieldAnswer[];
}

export interface ImportConflictAnswer {
  row: number;
  documentId: string;
  /** The values of its key: "26/02/2024, Ra quân…". */
  title: string;
  takeFile: boolean;
  fields: { label: string; here: string; file: string }[];
}

export interface ImportConflictsAnswer {
  data: ImportConflictAnswer[];
  /** The `after` of the next page; null on the last one. */
  meta: { next: number | null };
}

/** The widest file that is read has fewer columns. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 1_048_576;
const MOST_SHEETS = 50;
const MOST_FIELDS = 100;
const column = z
  .number()
  .int()
  .min(0)
  .max(MOST_COLUMNS - 1);
const row = z.number().int().min(0).max(MOST_ROWS);

const fieldName = z.string().regex(/^[A-Za-z]{1,50}$/);
const LONGEST_VALUE = 100;

/** The meanings of texts by field: one of the options, empty, or null to remove an earlier meaning. */
const meanings = z
  .record(fieldName, z.record(z.string().min(1).max(LONGEST_ASKED), z.string().max(LONGEST_VALUE).nullable()))
  .refine((given) => Object.values(given).flatMap(Object.keys).length <= MOST_MEANINGS);

export type ImportMeanings = z.infer<typeof meanings>;

/** How the file is to be read; sent to start the check. */
export const importChoices = z.strictObject({
  sheet: z.number().int().min(0).max(MOST_SHEETS),
  headerRow: row,
  mapping: z.record(fieldName, column).refine((mapping) => Object.keys(mapping).length <= MOST_FIELDS),
  stage: z.enum(['draft', 'published']),
  mode: z.enum(['rows', 'all']),
  /** Added to those given before. */
  meanings: meanings.optional(),
});
export type ImportChoices = z.infer<typeof importChoices>;

/** Decides the conflicts of one row, or of all rows when `row` is null. */
export const importDecision = z.strictObject({ row: row.nullable(), takeFile: z.boolean() });
export type ImportDecision = z.infer<typeof importDecision>;

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
