import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';

/** The cache entry of an address at one version of the data. */
export interface Kept {
  readonly version: string;
  readonly etag: string;
  /** Null when only the tag is cached. */
  readonly answer: Answer | null;
}

const MEGABYTE = 1024 * 1024;

/** The most bytes of one answer; a longer one is produced each time. */
const LARGEST_BODY = MEGABYTE;

/** A longer address is not a real one, and nothing of it is cached. */
export const LONGEST_ADDRESS = 1000;

/** Estimate for the entry itself, its strings and headers; on the high side. */
const OVERHEAD = 1000;

/** The body, plain and compressed both ways; the compressed forms are never longer. */
const estimateSize = ({ answer }: Kept, address: string): number =>
  OVERHEAD + address.length + 3 * (answer?.body.bytes.length ?? 0);

/** The cache by address, with a size limit: the entry that was unused for longest is evicted first. */
export const createStore = (megabytes: number): LRUCache<string, Kept> =>
  new LRUCache({
    maxSize: megabytes * MEGABYTE,
    maxEntrySize: OVERHEAD + LONGEST_ADDRESS + 3 * LARGEST_BODY,
    sizeCalculation: estimateSize,
  });
