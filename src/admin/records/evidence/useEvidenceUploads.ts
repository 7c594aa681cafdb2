import { useAuth } from '@strapi/admin/strapi-admin';
import { useEffect, useReducer, useRef } from 'react';
import { MAX_FILE_BYTES } from '../../../uploads/limits';
import { useWords } from '../words';
import { nameFile, namePiece, type Incoming } from './pieceNames';
import { uploadFile, type Asset, type Outcome } from './uploadFile';
import { IDLE, reduceUploads, type Failure, type UploadState } from './uploadState';

interface Pieces {
  /** Names of the record's pieces of evidence. */
  names(): readonly string[];
  add(piece: { title: string; file: Asset }): void;
}

export interface EvidenceUploads extends UploadState {
  take(files: readonly Incoming[]): void;
  stop(): void;
  retry(): void;
  clear(): void;
}

const isServerFault = (status: number | null): boolean => status === null || status === 429 || status >= 500;

type Words = Readonly<Record<'folder' | 'tooLarge' | 'unsent' | 'stopped', string>>;

const describeFailure = (
  outcome: Exclude<Outcome, { kind: 'stored' }>,
  words: Words,
): Pick<Failure, 'reason' | 'mayRetry'> =>
  outcome.kind === 'stopped'
    ? { reason: words.stopped, mayRetry: true }
    : { reason: outcome.message ?? words.unsent, mayRetry: isServerFault(outcome.status) };

/** A refusal that needs no upload. */
const refuse = ({ file, isFolder }: Incoming, words: Words): Outcome | null => {
  const refused = (message: string): Outcome => ({ kind: 'refused', status: 400, message });
  if (isFolder === true) return refused(words.folder);
  return file.size > MAX_FILE_BYTES ? refused(words.tooLarge) : null;
};

/** Uploads files one after the other and adds each as a piece of evidence; the failure of one does not affect the others. */
export const useEvidenceUploads = ({ names, add }: Pieces): EvidenceUploads => {
  const words = useWords().evidence;
  const token = useAuth('useEvidenceUploads', (auth) => auth.token);
  const [state, dispatch] = useReducer(reduceUploads, IDLE);
  const waiting = useRef<Incoming[]>([]);
  /** Names given in this round: the form shows a piece only when it is drawn again. */
  const given = useRef<string[]>([]);
  const stopping = useRef<AbortController | null>(null);
  const latest = useRef({ token, names, add, words });
  latest.current = { token, names, add, words };

  useEffect(() => () => stopping.current?.abort(), []);

  const uploadOne = async (incoming: Incoming, signal: AbortSignal): Promise<void> => {
    const { file } = incoming;
    const taken = [...latest.current.names(), ...given.current];
    const title = namePiece(incoming, taken, latest.current.words, new Date());
    const name = nameFile(incoming, title);
    dispatch({ type: 'begun', name });
    const onSent = (share: number) => dispatch({ type: 'sent', share });
    const { token: bearer, words: say } = latest.current;
    const outcome =
      refuse(incoming, say) ?? (await uploadFile({ file, name, token: bearer, signal, onSent }));
    if (outcome.kind === 'stored') {
      given.current.push(title);
      latest.current.add({ title, file: outcome.asset });
      dispatch({ type: 'added' });
      return;
    }
    const { reason, mayRetry } = describeFailure(outcome, say);
    dispatch({ type: 'failed', failure: { incoming, name, reason, mayRetry } });
  };

  const uploadAll = async (): Promise<void> => {
    const controller = new AbortController();
    stopping.current = controller;
    for (let next = waiting.current.shift(); next !== undefined; next = waiting.current.shift())
      await uploadOne(next, controller.signal);
    stopping.current = null;
    given.current = [];
    dispatch({ type: 'ended' });
  };

  const take = (files: readonly Incoming[]): void => {
    if (files.length === 0) return;
    waiting.current.push(...files);
    dispatch({ type: 'taken', count: files.length });
    if (stopping.current === null) void uploadAll();
  };

  return {
    ...state,
    take,
    // The files that still wait are not sent, and are listed with the one that was.
    stop: () => stopping.current?.abort(),
    retry() {
      const again = state.failures.filter(({ mayRetry }) => mayRetry).map(({ incoming }) => incoming);
      dispatch({ type: 'retried' });
      take(again);
    },
    clear: () => dispatch({ type: 'cleared' }),
  };
};
