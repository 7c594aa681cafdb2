/** Set by `npm test` for its child processes: the app was built a moment ago, and every suite will run. */
export const WHOLE_RUN = 'CCHC_WHOLE_RUN';

export const isWholeRun = (): boolean => process.env[WHOLE_RUN] === 'true';
