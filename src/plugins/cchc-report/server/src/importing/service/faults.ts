/** A transaction that asked for more memory or locks than there are asks for as many when it is begun again. */
const NO_ROOM_FOR_IT = '53200';

/** Whether the database was away, or has no room now: what was begun goes on when it is back (SQLSTATE 08, 53 and 57P). */
export const isPassing = (error: unknown): boolean => {
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  if (code === NO_ROOM_FOR_IT) return false;
  return (
    /^(08|53|57P|ECONN|EPIPE)/.test(String(code)) ||
    name === 'KnexTimeoutError' ||
    String(message).startsWith('Connection terminated')
  );
};
