/** An address of the web that a record names, or null: nothing but http and https is ever linked to. */
export const webAddress = (text: string | null): string | null => {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
};

/** Where an uploaded file lies: below this server, or with a provider that speaks https. */
export const fileAddress = (text: string | null): string | null => {
  if (text === null) return null;
  if (/^\/(?![/\\])/.test(text)) return text;
  return URL.canParse(text) && new URL(text).protocol === 'https:' ? new URL(text).href : null;
};
