/** Set by `npm test` for what it runs: the app has been built a moment ago, and every suite will be run. */
export const WHOLE_RUN = 'CCHC_WHOLE_RUN';

export const isWholeRun = (): boolean => process.env[WHOLE_RUN] === 'true';
