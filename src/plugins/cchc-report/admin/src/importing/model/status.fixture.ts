import type { ImportAnswer } from '../../../../server/src/importing/http/contract';

/** An import without any counted row, for tests to fill. */
export const NO_COUNTS: ImportAnswer['counts'] = {
  create: 0,
  update: 0,
  same: 0,
  conflict: 0,
  refused: 0,
  skipped: 0,
  created: 0,
  updated: 0,
  kept: 0,
};
