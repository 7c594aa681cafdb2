import { isLongRun } from '../../scripts/lib/runKind';

/**
 * How much of a kind a test does: `few` in `npm test`, enough to fail when the promise is broken; `many` in
 * `npm run test:long`, which runs every suite that imports this file.
 */
export const volume = <T>(few: T, many: T): T => (isLongRun() ? many : few);
