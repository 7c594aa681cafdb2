import slugs from './slugs.json';
import type { RecordType } from './types';

const MAX_LENGTH = 120;

/**
 * A Vietnamese title as the part of an address: lower case, no diacritics (đ -> d), words joined by `-`,
 * at most 120 characters; empty when nothing of the title can stand in an address.
 */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');

/** `tin-1`, `tin-1-2`, `tin-1-3`, ...: the first that is not taken. */
export const freeSlug = (wanted: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wanted)) return wanted;
  let suffix = 2;
  while (taken.has(`${wanted}-${suffix}`)) suffix += 1;
  return `${wanted}-${suffix}`;
};

const RESERVED: Partial<Record<RecordType, readonly string[]>> = slugs.reserved;

/** Slugs that mean something else where the slugs of the type are keys: `none` in the figures by sector. */
export const reservedSlugs = (type: RecordType): readonly string[] => RESERVED[type] ?? [];
