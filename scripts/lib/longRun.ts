/** Set by `npm run test:long` for its child processes: tests do more rounds, and none is skipped. */
export const LONG_RUN = 'CCHC_LONG';

export const isLongRun = (): boolean => process.env[LONG_RUN] === 'true';
