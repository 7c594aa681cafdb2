import messages from './messages.vi.json';

/** A message for the operator of the server, in Vietnamese, with its `{placeholders}` filled. */
export const startMessage = (
  code: keyof typeof messages,
  params: Readonly<Record<string, string>> = {},
): string => messages[code].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
