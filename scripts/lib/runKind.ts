/** Set by `npm test` for its child processes: the app was built a moment ago, and every suite will run. */
export const WHOLE_RUN = 'CCHC_WHOLE_RUN';

export const isWholeRun = (): boolean => process.env[WHOLE_RUN] === 'true';

/** Set by `npm run test:long` for its child processes: tests do more rounds, and none is skipped. */
export const LONG_RUN = 'CCHC_LONG';

export const isLongRun = (): boolean => process.env[LONG_RUN] === 'true';
