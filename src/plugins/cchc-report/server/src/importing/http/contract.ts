/**
 * The contract of imports: files of records on their way into the app. Admin only, and of each account its own. Instants are
 * ISO 8601 in UTC, days `YYYY-MM-DD`; rows are numbered as the spreadsheet numbers them, columns from 0.
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
  /** Without it the record cannot be published. */
  required: boolean;
  /** Tells one record from another: without its column nothing can be imported. */
  key: boolean;
  /** Whether this account may fill it in. */
  permitted: boolean;
}

/** A type of records that this account may import. */
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
  /** As it stands in the file; empty where the column has none. */
  heading: string;
  /** What stands in its first rows, as text. */
  examples: string[];
}

export interface ImportAnswer {
  id: string;
  type: ImportTypeAnswer;
  agency: { documentId: string; slug: string; name: string };
  fileName: string;
  /** Of a text file: how its letters were read. */
  encoding: string | null;
  sheets: string[];
  sheet: number;
  headerRow: number;
  columns: ImportColumnAnswer[];
  /** Column of each field that has one. */
  mapping: Record<string, number>;
  /** What new records become. */
  stage: 'draft' | 'published';
  /** Each row for itself, or all of them or none. */
  mode: 'rows' | 'all';
  state: ImportStateName;
  /** Why it failed, in Vietnamese. */
  reason: string | null;
  progress: { done: number; total: number };
  /** Rows by outcome: after the check, then after the run. Skipped are those that hold no record: they stand in nobody's way. */
  counts: Record<
    'create' | 'update' | 'same' | 'conflict' | 'refused' | 'skipped' | 'created' | 'updated' | 'kept',
    number
  >;
  createdAt: string;
  endedAt: string | null;
}

export interface OneImportAnswer {
  data: ImportAnswer;
}

/** An import among others. */
export type ListedImport = Pick<ImportAnswer, 'id' | 'fileName' | 'state' | 'createdAt' | 'endedAt'> & {
  /** Of its type. */
  label: string;
};

export interface ImportsAnswer {
  data: ListedImport[];
}

/** The same fault of one column in many rows; of names that are not understood, the same name. */
export interface ImportProblemAnswer {
  /** Label of the field; null for the row as a whole. */
  column: string | null;
  code: string;
  /** In Vietnamese, with what stands in the first of the rows. */
  message: string;
  count: number;
  /** First and last row of each run, at most twenty runs. */
  ranges: [number, number][];
}

/** Two hundred at most, those with most rows first. */
export interface ImportProblemsAnswer {
  data: ImportProblemAnswer[];
}

/** A text in the place of a choice or a name that nothing here is called. */
export interface ImportUnknownTextAnswer {
  text: string;
  /** Rows that have it, however it is spelt. */
  count: number;
  /** One of the options, or empty for a field that is left empty; null as long as nobody said what it means. */
  meaning: string | null;
}

export interface ImportUnknownFieldAnswer {
  /** `channels` */
  field: string;
  label: string;
  /** A text may mean that nothing is said of the field. */
  mayBeEmpty: boolean;
  options: { value: string; label: string }[];
  /** Those that have no meaning first, then those with most rows. */
  texts: ImportUnknownTextAnswer[];
}

/** Two hundred texts at most. */
export interface ImportUnknownAnswer {
  data: ImportUnknownFieldAnswer[];
}

export interface ImportConflictAnswer {
  row: number;
  documentId: string;
  /** What tells the record from others: "26/02/2024, Ra quân…". */
  title: string;
  takeFile: boolean;
  fields: { label: string; here: string; file: string }[];
}

export interface ImportConflictsAnswer {
  data: ImportConflictAnswer[];
  /** Row to ask after for more; null when these were the last. */
  meta: { next: number | null };
}

/** By field, what texts mean: one of the options, empty, or null to take back what was said before. */
export type ImportMeanings = Record<string, Record<string, string | null>>;

/** How an import is to read its file; the check begins with it. */
export interface ImportChoices {
  sheet: number;
  headerRow: number;
  mapping: Record<string, number>;
  stage: 'draft' | 'published';
  mode: 'rows' | 'all';
  /** Beside those that were given before. */
  meanings?: ImportMeanings | undefined;
}

/** Of one row, or of all conflicts where `row` is null. */
export interface ImportDecision {
  row: number | null;
  takeFile: boolean;
}
