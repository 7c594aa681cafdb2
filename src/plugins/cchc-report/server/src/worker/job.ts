import type { ErrorCode } from '../domain/errors';
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

/** What the worker answers: a refusal keeps its code and its words, which an error loses on its way between threads. */
export type RenderAnswer =
  | { readonly state: 'written'; readonly bytes: Uint8Array; readonly document: WrittenDocument }
  | {
      readonly state: 'refused';
      readonly code: ErrorCode;
      readonly params: Readonly<Record<string, string | number>>;
    };

/** What a written report is called after. */
export type WrittenDocument = Pick<ReportDocument, 'typeName' | 'subject'>;
