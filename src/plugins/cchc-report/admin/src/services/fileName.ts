const EXTENDED = /filename\*\s*=\s*UTF-8''([^;\s]+)/i;
const PLAIN = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The name a `Content-Disposition` header gives a file: `filename*` (RFC 5987) before `filename`; null without either. */
export const fileNameOf = (header: string | null): string | null => {
  if (header === null) return null;
  const extended = EXTENDED.exec(header)?.[1];
  const name = extended === undefined ? null : decoded(extended);
  if (name !== null) return name;
  const plain = PLAIN.exec(header);
  return plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2] ?? null;
};
