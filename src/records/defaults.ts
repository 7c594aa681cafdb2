import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isEmpty } from './checks';
import { takeLock } from './transaction';
import { findFreeSlug, reservedSlugs, toSlug } from './slug';
import slugs from './slugs.json';
import { isRecordValues, type RecordType, type RecordValues, recordUid } from './types';

/** The field that a missing slug is made from. */
export const SLUG_SOURCES: Partial<Record<RecordType, string>> = {
  agency: 'name',
  sector: 'name',
  channel: 'name',
  article: 'title',
};

/** Slug prefix for titles without a letter or digit. */
const FALLBACK_SLUGS: Partial<Record<RecordType, string>> = slugs.made;

/** The record's own document, whose slug does not count as taken. */
type Own = string | undefined;

const findSlugs = async (
  strapi: Core.Strapi,
  type: RecordType,
  where: object,
  own: Own,
): Promise<string[]> => {
  const others = own === undefined ? {} : { documentId: { $ne: own } };
  const rows: unknown[] = await strapi.db
    .query(recordUid(type))
    .findMany({ select: ['slug'], where: { ...where, ...others } });
  return rows.map((row) => (isRecordValues(row) ? String(row['slug']) : ''));
};

/**
 * Serializes slug creation until the transaction ends, so that two records with one title get two slugs instead of a
 * refusal about a slug that nobody typed.
 */
export const lockSlugs = (trx: Knex.Transaction, type: RecordType): Promise<void> =>
  takeLock(trx, `slug:${type}`);

/** Creates a free slug for each title. Similar slugs are read only if a wanted one is taken, which is rare. */
export const makeSlugs = async (
  strapi: Core.Strapi,
  type: RecordType,
  titles: readonly string[],
  own?: string,
): Promise<readonly string[]> => {
  if (titles.length === 0) return [];
  const wanted = titles.map(
    (title) => toSlug(title) || `${FALLBACK_SLUGS[type] ?? type}-${randomBytes(4).toString('hex')}`,
  );
  const taken = new Set([
    ...reservedSlugs(type),
    ...(await findSlugs(strapi, type, { slug: { $in: wanted } }, own)),
  ]);
  const crowded = new Set(wanted.filter((slug, index) => taken.has(slug) || wanted.indexOf(slug) !== index));
  for (const slug of crowded)
    for (const like of await findSlugs(strapi, type, { slug: { $startsWith: slug } }, own)) taken.add(like);
  return wanted.map((slug) => {
    const free = findFreeSlug(slug, taken);
    taken.add(free);
    return free;
  });
};

/**
 * Clears an outreach's unit that was inherited from its channel, if the channel changes and no unit is sent; the new
 * channel's unit applies at publishing.
 */
export const clearInheritedUnit = (
  type: RecordType,
  existing: RecordValues,
  given: RecordValues,
): RecordValues => {
  const { channel, unit } = existing;
  if (type !== 'outreach' || !('channel' in given) || 'unit' in given) return {};
  return isRecordValues(channel) && channel['unit'] === unit ? { unit: null } : {};
};

/** Defaults for empty fields: a slug from title or name, an outreach's unit from its channel. */
export const computeDefaults = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  record: RecordValues,
  own?: string,
): Promise<RecordValues> => {
  const title = record[SLUG_SOURCES[type] ?? ''];
  if (typeof title === 'string' && !isEmpty(title) && isEmpty(record['slug'])) {
    await lockSlugs(trx, type);
    const [slug] = await makeSlugs(strapi, type, [title], own);
    return { slug };
  }
  const { channel } = record;
  if (
    type === 'outreach' &&
    isEmpty(record['unit']) &&
    isRecordValues(channel) &&
    !isEmpty(channel['unit'])
  ) {
    return { unit: channel['unit'] };
  }
  return {};
};
