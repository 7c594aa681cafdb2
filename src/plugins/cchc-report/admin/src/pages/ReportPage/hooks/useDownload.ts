import { useState } from 'react';
import { failureFrom, getReportFile, type DownloadedFile } from '../../../services/api';
import type { Failure } from '../../../services/failure';

export type Download =
  | { readonly status: 'idle' | 'working' }
  | { readonly status: 'done'; readonly name: string }
  | { readonly status: 'failed'; readonly failure: Failure };

const IDLE = { status: 'idle' } as const;

const save = ({ blob, name }: DownloadedFile): void => {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** Fetches a report as a Word file and hands it to the browser; how it went is kept until another report is chosen. */
export const useDownload = (query: string | null) => {
  const [held, setHeld] = useState<{ query: string; download: Download } | null>(null);

  const start = async () => {
    if (query === null) return;
    // The answer to an earlier question must not take the place of a later one.
    const keep = (download: Download) =>
      setHeld((last) => (last?.query === query ? { query, download } : last));
    setHeld({ query, download: { status: 'working' } });
    try {
      const file = await getReportFile(query);
      save(file);
      keep({ status: 'done', name: file.name });
    } catch (error) {
      keep({ status: 'failed', failure: failureFrom(error) });
    }
  };

  const download: Download = held?.query === query ? held.download : IDLE;
  return { download, start, dismiss: () => setHeld(null) };
};
