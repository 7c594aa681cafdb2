/** The media type of an uploaded file: one JSON string, the file in base64. */
export const SENT_FILE = 'application/vnd.cchc-report.file+json';

/** The size limit of a checked document. */
export const MOST_MEGABYTES = 20;
const MEGABYTE = 1024 * 1024;

/** Why a file is not worth sending; null if it can be sent. */
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

/** The server's limit for the length of a name. */
const MOST_LETTERS = 200;
const MOST_ENDING = 10;

/** Shortens the name of an uploaded file to its beginning and its extension. */
export const sentName = (name: string): string => {
  if (name.length <= MOST_LETTERS) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= MOST_ENDING ? name.slice(dot) : '';
  // A surrogate pair is not cut in two.
  return `${name.slice(0, MOST_LETTERS - ending.length).replace(/[\uD800-\uDBFF]$/, '')}${ending}`;
};
