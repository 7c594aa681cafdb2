/** Set by `npm run test:long` for what it runs: tests repeat themselves more often, and none is left out. */
export const LONG_RUN = 'CCHC_LONG';

export const isLongRun = (): boolean => process.env[LONG_RUN] === 'true';
