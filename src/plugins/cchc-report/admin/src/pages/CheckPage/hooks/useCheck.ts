import { useCallback, useEffect, useRef, useState } from 'react';
import { checkDocument, failureFrom, getReportFile } from '../../../services/api';
import type { Failure } from '../../../services/failure';
import type { CheckReport } from '../model/checkResult';

/** Subject of a check: an uploaded file, or the report of a query. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly blob: Blob }
  | { readonly kind: 'report'; readonly query: string };

export type Check =
  | { readonly status: 'idle' }
  /** A report's name is known once it is written. */
  | { readonly status: 'working'; readonly name: string | null }
  | { readonly status: 'failed'; readonly failure: Failure; readonly source: Source | null }
  | { readonly status: 'done'; readonly name: string; readonly report: CheckReport };

const readSource = async (source: Source): Promise<{ name: string; blob: Blob }> =>
  source.kind === 'file' ? source : getReportFile(source.query, 'docx');

/** Checks one document at a time; a new one replaces a running check. */
export const useCheck = () => {
  const [check, setCheck] = useState<Check>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(async (source: Source) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const keep = (next: Check) => !signal.aborted && setCheck(next);
    keep({ status: 'working', name: source.kind === 'file' ? source.name : null });
    try {
      const { name, blob } = await readSource(source);
      keep({ status: 'working', name });
      keep({ status: 'done', name, report: await checkDocument(blob, signal) });
    } catch (error) {
      keep({ status: 'failed', failure: failureFrom(error), source });
    }
  }, []);

  /** Reports why a document is not checked. */
  const refuse = useCallback((message: string) => {
    running.current?.abort();
    setCheck({ status: 'failed', failure: { kind: 'refused', code: null, message }, source: null });
  }, []);

  return { check, start, refuse };
};
