import type { AppendixId, AppendixRecords, RecordList } from '../domain/appendices';
import type { Letter } from '../domain/life';
import type { ReportFacts } from '../domain/narrative';
import type { ReportDocument, Workbook } from 'nd30-document';

/** What a worker thread writes; the records of the appendices follow over the port, some at a time. */
export interface RenderJob {
  readonly format: 'docx' | 'html' | 'xlsx';
  readonly facts: ReportFacts;
  readonly appendices: readonly AppendixId[];
  readonly medium: ReportDocument['medium'];
  readonly preset: ReportDocument['preset'];
  /** The text of a draft; left out, that of the plugin for this kind of period. */
  readonly template?: string;
  /** How the office sends it; left out, as it is composed. */
  readonly letter?: Letter;
  /** The tree is wanted beside the bytes: it is to be kept. */
  readonly withTree?: boolean;
}

/** A report that is composed already, printed once more. */
export interface PrintJob {
  readonly format: 'docx' | 'html';
  readonly document: ReportDocument;
}

/** A list as it stands: a workbook of it, or its rows as text. */
export type ListJob =
  | { readonly format: 'xlsx'; readonly workbook: Workbook }
  | { readonly format: 'csv'; readonly rows: readonly (readonly string[])[] };

/** Some records of one list. */
export interface RecordsMessage<List extends RecordList = RecordList> {
  readonly list: List;
  readonly records: readonly AppendixRecords[List][number][];
}

/** What the worker is told over the port: more records, or that these were all. */
export type FeedMessage = RecordsMessage | 'end';

/** A written report: its bytes, and what it is called after. */
export interface WrittenReport {
  readonly bytes: Uint8Array;
  readonly document: WrittenDocument;
  /** JSON of the tree, where it was asked for. */
  readonly tree: string | null;
}

/** What a written report is called after. */
export type WrittenDocument = Pick<ReportDocument, 'typeName' | 'subject'>;
