import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';

/** What is known of an address at one version of the data. */
export interface Kept {
  readonly version: string;
  readonly etag: string;
  /** Null where only the tag is kept. */
  readonly answer: Answer | null;
}

const MEGABYTE = 1024 * 1024;

/** Of one answer; a longer one is made each time. */
const LARGEST_BODY = MEGABYTE;

/** An address that is longer is made up by somebody, and nothing of it is kept. */
export const LONGEST_ADDRESS = 1000;

/** The record itself, its strings and headers; rather more than they take. */
const OVERHEAD = 1000;

/** The body as it is and compressed both ways, which is never longer. */
const sizeOf = ({ answer }: Kept, address: string): number =>
  OVERHEAD + address.length + 3 * (answer?.body.bytes.length ?? 0);

/** What is known by address, as much as may be kept: what was not asked for longest goes first. */
export const createStore = (megabytes: number): LRUCache<string, Kept> =>
  new LRUCache({
    maxSize: megabytes * MEGABYTE,
    maxEntrySize: OVERHEAD + LONGEST_ADDRESS + 3 * LARGEST_BODY,
    sizeCalculation: sizeOf,
  });
