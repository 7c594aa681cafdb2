import type { MessagePort } from 'node:worker_threads';
import type { CheckReport } from 'nd30-check';
import type { TabularFile } from '../importing/reading';
import { ReportError, type ErrorCode } from '../domain/errors';
import type { ListJob, PrintJob, RenderJob, WrittenReport } from './job';

/** What a worker thread can be asked, by the name of the function that `worker/index.ts` exports, and what that gives. */
export interface Tasks {
  /** Writes a report; the records of its appendices come over the port. */
  readonly render: { readonly given: { job: RenderJob; port: MessagePort }; readonly done: WrittenReport };
  /** Prints a report that is composed already. */
  readonly print: { readonly given: PrintJob; readonly done: Uint8Array };
  /** Checks a .docx against the norm. */
  readonly check: { readonly given: Uint8Array; readonly done: CheckReport };
  /** Writes a list as it stands. */
  readonly list: { readonly given: ListJob; readonly done: Uint8Array };
  /** Reads a list that was sent. */
  readonly read: {
    readonly given: { readonly bytes: Uint8Array; readonly fileName: string };
    readonly done: TabularFile;
  };
}

export type TaskName = keyof Tasks;

/** A refusal keeps its code and its words, which an error loses on its way between threads. */
export type Answer<Done> =
  | { readonly state: 'done'; readonly done: Done }
  | {
      readonly state: 'refused';
      readonly code: ErrorCode;
      readonly params: Readonly<Record<string, string | number>>;
    };

/** What work gives, or what it refuses. @throws whatever it throws that is no ReportError */
export const answered = async <Done>(work: () => Promise<Done>): Promise<Answer<Done>> => {
  try {
    return { state: 'done', done: await work() };
  } catch (error) {
    if (error instanceof ReportError) return { state: 'refused', code: error.code, params: error.params };
    throw error;
  }
};

/** What an answer holds. @throws ReportError what it refuses */
export const doneOf = <Done>(answer: Answer<Done>): Done => {
  if (answer.state === 'refused') throw new ReportError(answer.code, answer.params);
  return answer.done;
};
