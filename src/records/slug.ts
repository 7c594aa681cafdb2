import slugs from './slugs.json';
import type { RecordType } from './types';

const MAX_LENGTH = 120;

/**
 * Turns a Vietnamese title into a slug: lower case, no diacritics (đ -> d), words joined by `-`, at most 120
 * characters; empty if nothing usable is left.
 */
export const toSlug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');

/** The first free of `tin-1`, `tin-1-2`, `tin-1-3`, ... */
export const findFreeSlug = (wanted: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wanted)) return wanted;
  let suffix = 2;
  while (taken.has(`${wanted}-${suffix}`)) suffix += 1;
  return `${wanted}-${suffix}`;
};

const RESERVED: Partial<Record<RecordType, readonly string[]>> = slugs.reserved;

/** Slugs with another meaning where slugs are keys: `none` in the figures by sector. */
export const reservedSlugs = (type: RecordType): readonly string[] => RESERVED[type] ?? [];
