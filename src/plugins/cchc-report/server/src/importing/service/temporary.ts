/** SQLSTATE of a transaction that needs more memory or locks than there are: a retry would need as many. */
const OUT_OF_MEMORY = '53200';

/** True if the database is unreachable or short of resources for now, so that a later retry may succeed (SQLSTATE 08, 53, 57P). */
export const isTemporary = (error: unknown): boolean => {
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  if (code === OUT_OF_MEMORY) return false;
  return (
    /^(08|53|57P|ECONN|EPIPE)/.test(String(code)) ||
    name === 'KnexTimeoutError' ||
    String(message).startsWith('Connection terminated')
  );
};
