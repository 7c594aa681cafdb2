import type { MessagePort } from 'node:worker_threads';
import type { CheckReport } from 'nd30-check';
import type { TabularFile } from '../importing/reading';
import { ReportError, type ErrorCode } from '../domain/errors';
import type { ListJob, PrintJob, RenderJob, WrittenReport } from './job';

/**
 * The tasks of a worker thread, by the name of the function that `worker/index.ts` exports, with their input and
 * result.
 */
export interface Tasks {
  /** Writes a report; the records of its appendices arrive over the port. */
  readonly render: { readonly given: { job: RenderJob; port: MessagePort }; readonly done: WrittenReport };
  /** Prints a composed report. */
  readonly print: { readonly given: PrintJob; readonly done: Uint8Array };
  /** Checks a .docx against the norm. */
  readonly check: { readonly given: Uint8Array; readonly done: CheckReport };
  /** Writes a list. */
  readonly list: { readonly given: ListJob; readonly done: Uint8Array };
  /** Reads an uploaded list. */
  readonly read: {
    readonly given: { readonly bytes: Uint8Array; readonly fileName: string };
    readonly done: TabularFile;
  };
}

export type TaskName = keyof Tasks;

/** A refusal keeps its code and its text, which an error loses between threads. */
export type Answer<Done> =
  | { readonly state: 'done'; readonly done: Done }
  | {
      readonly state: 'refused';
      readonly code: ErrorCode;
      readonly params: Readonly<Record<string, string | number>>;
    };

/**
 * Runs work and returns its result or its refusal.
 * @throws any error that is not a ReportError
 */
export const packAnswer = async <Done>(work: () => Promise<Done>): Promise<Answer<Done>> => {
  try {
    return { state: 'done', done: await work() };
  } catch (error) {
    if (error instanceof ReportError) return { state: 'refused', code: error.code, params: error.params };
    throw error;
  }
};

/**
 * Unpacks an answer.
 * @throws ReportError when it is a refusal
 */
export const unpackAnswer = <Done>(answer: Answer<Done>): Done => {
  if (answer.state === 'refused') throw new ReportError(answer.code, answer.params);
  return answer.done;
};
