import type { Incoming } from './pieceNames';

/** A file that did not become evidence, and why. */
export interface Failure {
  readonly incoming: Incoming;
  /** The file's name, as the clerk knows it. */
  readonly name: string;
  readonly reason: string;
  /** True when the same file may succeed later: the connection or the server failed, not the file. */
  readonly mayRetry: boolean;
}

/** The uploads of one form. */
export interface UploadState {
  /** Files of the current round, and those of it that are done with. */
  readonly total: number;
  readonly finished: number;
  /** The file being sent, and its share that is sent, 0 to 1; null between rounds. */
  readonly current: { readonly name: string; readonly share: number } | null;
  /** Pieces added since the record was last saved. */
  readonly added: number;
  readonly failures: readonly Failure[];
}

export const IDLE: UploadState = { total: 0, finished: 0, current: null, added: 0, failures: [] };

export type UploadAction =
  | { readonly type: 'taken'; readonly count: number }
  | { readonly type: 'begun'; readonly name: string }
  | { readonly type: 'sent'; readonly share: number }
  | { readonly type: 'added' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'ended' }
  | { readonly type: 'retried' }
  | { readonly type: 'cleared' };

export const reduceUploads = (state: UploadState, action: UploadAction): UploadState => {
  switch (action.type) {
    case 'taken':
      return { ...state, total: state.total + action.count };
    case 'begun':
      return { ...state, current: { name: action.name, share: 0 } };
    case 'sent':
      return state.current === null
        ? state
        : { ...state, current: { ...state.current, share: action.share } };
    case 'added':
      return { ...state, finished: state.finished + 1, added: state.added + 1 };
    case 'failed':
      return { ...state, finished: state.finished + 1, failures: [...state.failures, action.failure] };
    case 'ended':
      return { ...state, total: 0, finished: 0, current: null };
    case 'retried':
      return { ...state, failures: state.failures.filter(({ mayRetry }) => !mayRetry) };
    case 'cleared':
      return { ...state, added: 0, failures: [] };
  }
};

/** Percent of the round that is sent, each file counting the same. */
export const percentSent = ({ total, finished, current }: UploadState): number =>
  total === 0 ? 0 : Math.min(100, Math.round((100 * (finished + (current?.share ?? 0))) / total));
