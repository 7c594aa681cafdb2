import { useRef, useState } from 'react';
import { failureFrom, type DownloadedFile } from '../services/api';
import type { Failure } from '../services/failure';
import type { FileFormat } from '../services/fileFormats';
import { saveFile } from '../services/saveFile';

/** A requested file. */
export interface Order {
  /** Identifies the report: a query string or a document id. */
  readonly query: string;
  readonly format: FileFormat;
  /** Name of the report's period, if known. */
  readonly period: string | null;
}

export type Download =
  | { readonly status: 'idle' | 'working' }
  | { readonly status: 'done'; readonly name: string }
  | { readonly status: 'failed'; readonly failure: Failure; readonly order: Order };

/**
 * Downloads a report, one at a time; further clicks are ignored meanwhile. A failure keeps its order, because the
 * page may show another report by then.
 */
export const useDownload = (load: (query: string, format: FileFormat) => Promise<DownloadedFile>) => {
  const [download, setDownload] = useState<Download>({ status: 'idle' });
  // Two clicks may come before the first render.
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
