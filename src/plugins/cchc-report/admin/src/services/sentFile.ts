/** Of what the server takes for a file: one JSON string, the file in base64. */
export const SENT_FILE = 'application/vnd.cchc-report.file+json';

/** The largest document that is checked. */
export const MOST_MEGABYTES = 20;
const MEGABYTE = 1024 * 1024;

/** Why a file need not be sent at all; null when it may be. */
export const unfitFor = ({ size }: Pick<Blob, 'size'>): 'empty' | 'tooLarge' | null => {
  if (size === 0) return 'empty';
  return size > MOST_MEGABYTES * MEGABYTE ? 'tooLarge' : null;
};

/** @throws DOMException when the file cannot be read: it is gone, or is a folder */
export const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      // `data:` with a media type, a comma, and the base64.
      const url = String(reader.result);
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
