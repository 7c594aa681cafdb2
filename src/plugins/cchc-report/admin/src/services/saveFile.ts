import type { DownloadedFile } from './api';

/** Saves a file through the browser. */
export const saveFile = ({ blob, name }: DownloadedFile): void => {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click handler has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
