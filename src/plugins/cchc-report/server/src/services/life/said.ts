/** What an entry of the log says of an act; nothing when somebody made its words unreadable. */
export const saidIn = (detail: string): Readonly<Record<string, unknown>> => {
  try {
    const said: unknown = JSON.parse(detail);
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};
