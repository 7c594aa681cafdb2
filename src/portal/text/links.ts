/** A http or https URL named by a record, normalised; null for anything else. */
export const toWebAddress = (text: string | null): string | null => {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
};

/** The address of an uploaded file: a path on this server or an https URL of a storage provider. */
export const toFileAddress = (text: string | null): string | null => {
  if (text === null) return null;
  if (/^\/(?![/\\])/.test(text)) return text;
  return URL.canParse(text) && new URL(text).protocol === 'https:' ? new URL(text).href : null;
};
