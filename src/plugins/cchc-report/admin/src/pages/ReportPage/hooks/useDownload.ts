import { useState } from 'react';
import { failureFrom, getReportFile, type DownloadedFile } from '../../../services/api';
import type { Failure } from '../../../services/failure';

export type Download =
  | { readonly status: 'idle' | 'working' }
  | { readonly status: 'done'; readonly name: string }
  | { readonly status: 'failed'; readonly failure: Failure; readonly period: string | null };

const save = ({ blob, name }: DownloadedFile): void => {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/**
 * Fetches a report as a Word file and hands it to the browser, one at a time. How it went is told whatever is shown by
 * then, so a failure names the period it is of.
 */
export const useDownload = () => {
  const [download, setDownload] = useState<Download>({ status: 'idle' });

  /** @param period the name of the report's period, where it is known by now */
  const start = async (query: string, period: string | null) => {
    setDownload({ status: 'working' });
    try {
      const file = await getReportFile(query);
      save(file);
      setDownload({ status: 'done', name: file.name });
    } catch (error) {
      setDownload({ status: 'failed', failure: failureFrom(error), period });
    }
  };

  return { download, start, dismiss: () => setDownload({ status: 'idle' }) };
};
