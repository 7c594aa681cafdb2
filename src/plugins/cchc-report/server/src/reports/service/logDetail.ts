/** Parses the detail of a log entry; empty when it was tampered with and cannot be parsed. */
export const parseDetail = (detail: string): Readonly<Record<string, unknown>> => {
  try {
    const parsed: unknown = JSON.parse(detail);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};
