import { useRef, useState } from 'react';
import { failureFrom, type DownloadedFile } from '../services/api';
import type { Failure } from '../services/failure';
import type { FileFormat } from '../services/fileFormats';
import { saveFile } from '../services/saveFile';

/** A file as it is asked for. */
export interface Order {
  /** What tells the report: a query string, or its document id. */
  readonly query: string;
  readonly format: FileFormat;
  /** The name of the report's period, where it is known by now. */
  readonly period: string | null;
}

export type Download =
  | { readonly status: 'idle' | 'working' }
  | { readonly status: 'done'; readonly name: string }
  | { readonly status: 'failed'; readonly failure: Failure; readonly order: Order };

/**
 * Fetches a report as a file and hands it to the browser, one at a time: what is pressed while one is on its way asks for
 * nothing. How it went is told whatever is shown by then, so a failure keeps what it is of.
 */
export const useDownload = (load: (query: string, format: FileFormat) => Promise<DownloadedFile>) => {
  const [download, setDownload] = useState<Download>({ status: 'idle' });
  // Two presses may come before the first one is drawn.
  const isWorking = useRef(false);

  const start = async (order: Order) => {
    if (isWorking.current) return;
    isWorking.current = true;
    setDownload({ status: 'working' });
    try {
      const file = await load(order.query, order.format);
      saveFile(file);
      setDownload({ status: 'done', name: file.name });
    } catch (error) {
      setDownload({ status: 'failed', failure: failureFrom(error), order });
    } finally {
      isWorking.current = false;
    }
  };

  return { download, start, dismiss: () => setDownload({ status: 'idle' }) };
};
