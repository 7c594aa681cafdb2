import type { AppendixId, AppendixRecords, RecordList } from '../domain/appendices';
import type { ReportFacts } from '../domain/narrative';
import type { ReportDocument } from '../document';

/** What a worker thread writes; the records of the appendices follow over the port, some at a time. */
export interface RenderJob {
  readonly format: 'docx' | 'html' | 'xlsx';
  readonly facts: ReportFacts;
  readonly appendices: readonly AppendixId[];
  readonly medium: ReportDocument['medium'];
  readonly preset: ReportDocument['preset'];
}

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
}

/** What a written report is called after. */
export type WrittenDocument = Pick<ReportDocument, 'typeName' | 'subject'>;
