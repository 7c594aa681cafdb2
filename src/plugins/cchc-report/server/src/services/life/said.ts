/** Parses the detail of a log entry; empty when somebody made it unreadable. */
export const saidIn = (detail: string): Readonly<Record<string, unknown>> => {
  try {
    const said: unknown = JSON.parse(detail);
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};
