import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isEmpty } from './checks';
import { holdLock } from './transaction';
import { freeSlug, slugOf } from './slug';
import { isRecordValues, type RecordType, type RecordValues, uidOf } from './types';

/** The field a slug is made from when nobody gave one. */
const SLUG_SOURCES: Partial<Record<RecordType, string>> = {
  agency: 'name',
  sector: 'name',
  channel: 'name',
  article: 'title',
};

const madeSlug = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  title: string,
): Promise<string> => {
  const wanted = slugOf(title);
  if (wanted === '') return '';
  // Two records of one title get two slugs instead of one refusal about a slug nobody typed.
  await holdLock(trx, `slug:${type}`);
  const rows: unknown[] = await strapi.db
    .query(uidOf(type))
    .findMany({ select: ['slug'], where: { slug: { $startsWith: wanted } } });
  const taken = rows.map((row) => (isRecordValues(row) ? String(row['slug']) : ''));
  return freeSlug(wanted, new Set(taken));
};

/** What stands in for fields left empty: a slug from the title or name, an outreach's unit from its channel. */
export const defaultsFor = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  record: RecordValues,
): Promise<RecordValues> => {
  const title = record[SLUG_SOURCES[type] ?? ''];
  if (typeof title === 'string' && isEmpty(record['slug'])) {
    const slug = await madeSlug(strapi, trx, type, title);
    return slug === '' ? {} : { slug };
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
