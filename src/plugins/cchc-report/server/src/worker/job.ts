import type { AppendixId, AppendixRecords, RecordList } from '../domain/appendices';
import type { Letter } from '../reports/model';
import type { ReportFacts } from '../domain/narrative';
import type { ReportDocument, Workbook } from 'nd30-document';

/** The job of a worker thread; the records of the appendices follow over the port in batches. */
export interface RenderJob {
  readonly format: 'docx' | 'html' | 'xlsx';
  readonly facts: ReportFacts;
  readonly appendices: readonly AppendixId[];
  readonly medium: ReportDocument['medium'];
  readonly preset: ReportDocument['preset'];
  /** The template of a draft; by default the plugin's own for this kind of period. */
  readonly template?: string;
  /** The letter settings of the office; by default the composed report is unchanged. */
  readonly letter?: Letter;
  /** True when the tree is needed too, because it will be stored. */
  readonly withTree?: boolean;
}

/** A composed report to print again. */
export interface PrintJob {
  readonly format: 'docx' | 'html';
  readonly document: ReportDocument;
}

/** A list for export: as a workbook, or its rows as text. */
export type ListJob =
  | { readonly format: 'xlsx'; readonly workbook: Workbook }
  | { readonly format: 'csv'; readonly rows: readonly (readonly string[])[] };

/** Some records of one list. */
export interface RecordsMessage<List extends RecordList = RecordList> {
  readonly list: List;
  readonly records: readonly AppendixRecords[List][number][];
}

/** The messages to the worker over the port: more records, or the end. */
export type FeedMessage = RecordsMessage | 'end';

/** A written report: its bytes, and the parts of its file name. */
export interface WrittenReport {
  readonly bytes: Uint8Array;
  readonly document: WrittenDocument;
  /** JSON of the tree, if requested. */
  readonly tree: string | null;
}

/** The parts of a report's file name. */
export type WrittenDocument = Pick<ReportDocument, 'typeName' | 'subject'>;
