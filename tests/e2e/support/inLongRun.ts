/** The tag of tests that `npm run test:long` runs and `npm test` leaves out. */
export const LONG_TAG = '@long';

/**
 * Details of a test that shows a variant (one more list, dialog, width or state) of what a test of `npm test` shows already:
 * `test('…', IN_LONG_RUN, async () => …)`.
 */
export const IN_LONG_RUN = { tag: LONG_TAG } as const;
