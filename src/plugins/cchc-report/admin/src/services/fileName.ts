/** One parameter of the header: a token or a quoted string (RFC 6266, section 4.1). */
const PARAMETER = /;\s*([\w!#$&+.^`|~*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/gy;

/** Charset, language and percent-encoded name (RFC 8187, section 3.2.1). */
const EXTENDED = /^UTF-8'[^']*'(.+)$/i;

const parseParameters = (header: string): ReadonlyMap<string, string> => {
  const type = header.indexOf(';');
  if (type === -1) return new Map();
  const found = header.slice(type).matchAll(PARAMETER);
  return new Map(
    [...found].map(([, name = '', quoted, token = '']) => [
      name.toLowerCase(),
      quoted?.replace(/\\(.)/g, '$1') ?? token,
    ]),
  );
};

const decodeName = (text: string | undefined): string | null => {
  const encoded = EXTENDED.exec(text ?? '')?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
};

/**
 * Reads the file name of a `Content-Disposition` header: `filename*` (RFC 8187) before `filename`; null without
 * either.
 */
export const readFileName = (header: string | null): string | null => {
  const parameters = parseParameters(header ?? '');
  return decodeName(parameters.get('filename*')) ?? (parameters.get('filename') || null);
};
