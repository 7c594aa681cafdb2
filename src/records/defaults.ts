import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isEmpty } from './checks';
import { holdLock } from './transaction';
import { freeSlug, reservedSlugs, slugOf } from './slug';
import slugs from './slugs.json';
import { isRecordValues, type RecordType, type RecordValues, uidOf } from './types';

/** The field a slug is made from when nobody gave one. */
export const SLUG_SOURCES: Partial<Record<RecordType, string>> = {
  agency: 'name',
  sector: 'name',
  channel: 'name',
  article: 'title',
};

/** What of the address of a type is made of when its title has no letter or digit that could stand in it. */
const WORDS: Partial<Record<RecordType, string>> = slugs.made;

/** A record's document, when it is there already: its own slug is not taken by another. */
type Own = string | undefined;

const slugsThat = async (
  strapi: Core.Strapi,
  type: RecordType,
  where: object,
  own: Own,
): Promise<string[]> => {
  const others = own === undefined ? {} : { documentId: { $ne: own } };
  const rows: unknown[] = await strapi.db
    .query(uidOf(type))
    .findMany({ select: ['slug'], where: { ...where, ...others } });
  return rows.map((row) => (isRecordValues(row) ? String(row['slug']) : ''));
};

/** Until the transaction ends nobody else makes a slug: two records of one title get two, instead of one refusal about a slug nobody typed. */
export const holdSlugs = (trx: Knex.Transaction, type: RecordType): Promise<void> =>
  holdLock(trx, `slug:${type}`);

/** A slug for each title, none of them taken; all that begin alike are read only where one is taken, which is rare. */
export const madeSlugs = async (
  strapi: Core.Strapi,
  type: RecordType,
  titles: readonly string[],
  own?: string,
): Promise<readonly string[]> => {
  if (titles.length === 0) return [];
  const wanted = titles.map(
    (title) => slugOf(title) || `${WORDS[type] ?? type}-${randomBytes(4).toString('hex')}`,
  );
  const taken = new Set([
    ...reservedSlugs(type),
    ...(await slugsThat(strapi, type, { slug: { $in: wanted } }, own)),
  ]);
  const crowded = new Set(wanted.filter((slug, index) => taken.has(slug) || wanted.indexOf(slug) !== index));
  for (const slug of crowded)
    for (const like of await slugsThat(strapi, type, { slug: { $startsWith: slug } }, own)) taken.add(like);
  return wanted.map((slug) => {
    const free = freeSlug(slug, taken);
    taken.add(free);
    return free;
  });
};

/**
 * An outreach's unit that came from its channel goes when another channel is chosen and no unit is sent with it:
 * the new channel's stands in for it at publish.
 */
export const outdated = (type: RecordType, existing: RecordValues, given: RecordValues): RecordValues => {
  const { channel, unit } = existing;
  if (type !== 'outreach' || !('channel' in given) || 'unit' in given) return {};
  return isRecordValues(channel) && channel['unit'] === unit ? { unit: null } : {};
};

/** What stands in for fields left empty: a slug from the title or name, an outreach's unit from its channel. */
export const defaultsFor = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  record: RecordValues,
  own?: string,
): Promise<RecordValues> => {
  const title = record[SLUG_SOURCES[type] ?? ''];
  if (typeof title === 'string' && !isEmpty(title) && isEmpty(record['slug'])) {
    await holdSlugs(trx, type);
    const [slug] = await madeSlugs(strapi, type, [title], own);
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
