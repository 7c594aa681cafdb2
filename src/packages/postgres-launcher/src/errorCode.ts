/**
 * The `code` of an error of Node or PostgreSQL (`EEXIST`, `28P01`); read by shape, not by `instanceof`, because
 * errors cross realms in tests.
 */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** The message of any thrown value. */
export function errorMessage(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
