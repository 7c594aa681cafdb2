import { startMessage } from '../start/wording';
import { openBucket } from './bucket';
import { readBucketSettings } from './bucketSettings';

/** Milliseconds between two questions to the S3 service. */
const PAUSE = 15_000;

/**
 * The readiness warning while the bucket does not answer the app. Never waits: it tells the result of the last question and asks
 * again in the background.
 * @param now in milliseconds
 */
export const createBucketWarning = (now: () => number): (() => Promise<readonly string[]>) => {
  const settings = readBucketSettings();
  if (settings === null) return () => Promise.resolve([]);
  const opening = openBucket(settings);
  let asked = Number.NEGATIVE_INFINITY;
  let warnings: readonly string[] = [];
  const ask = async (): Promise<void> => {
    try {
      await (await opening).check();
      warnings = [];
    } catch {
      warnings = [startMessage('bucket_away')];
    }
  };
  return () => {
    if (now() - asked >= PAUSE) {
      asked = now();
      void ask();
    }
    return Promise.resolve(warnings);
  };
};
