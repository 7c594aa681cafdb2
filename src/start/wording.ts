import messages from './messages.vi.json';

/** A line for whoever runs the server, in Vietnamese, its `{placeholders}` filled. */
export const startMessage = (
  code: keyof typeof messages,
  params: Readonly<Record<string, string>> = {},
): string => messages[code].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
