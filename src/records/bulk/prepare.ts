import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type Attribute, type Fields, schemaFields, checkKinds, checkLengths } from '../attributes';
import { checkGiven, checkRecord, type Problem } from '../check';
import { isEmpty } from '../checks';
import { lockSlugs, SLUG_SOURCES, makeSlugs } from '../defaults';
import { findReferences } from '../relations';
import { RULES } from '../rules';
import { lockReferencedDocuments } from '../targets';
import { tidyValues } from '../tidy';
import type { RecordType, RecordValues } from '../types';
import { documentIdsNamed, loadNamed, type NamedRecords } from './named';

/** Draft alone, or draft and published version. */
export type Stage = 'draft' | 'published';

/** A record as it would be written, and what keeps it from being. */
export interface Prepared {
  readonly values: RecordValues;
  readonly problems: readonly Problem[];
}

/** What nobody else may change until the transaction ends. */
export interface Holding {
  /** What the records name. */
  readonly named: boolean;
  /** Slugs: while they are held nobody else makes a record of a type that has them. */
  readonly slugs: boolean;
}

const ALL: Holding = { named: true, slugs: true };

export interface PreparedRecords {
  readonly records: readonly Prepared[];
  /** What they name, read under the lock that holds it where that was asked for. */
  readonly named: NamedRecords;
}

/** What could not even be kept as a draft; where kinds are wrong, the other checks would be asked about nonsense. */
const givenProblems = (type: RecordType, fields: Fields, values: RecordValues): Problem[] => {
  const kinds = checkKinds(fields, values);
  return kinds.length > 0 ? kinds : [...checkGiven(type, values), ...checkLengths(fields, values)];
};

const missingTargets = (fields: Fields, values: RecordValues, named: NamedRecords): Problem[] =>
  findReferences(fields, values)
    .filter(
      ({ target, by }) =>
        by === undefined || !('documentId' in by) || named.get(target)?.get(by.documentId) === undefined,
    )
    .map(({ path }) => ({ path, code: 'relation_missing' }));

const relationTarget = ({ type, target }: Attribute): string | undefined =>
  type === 'relation' ? target : undefined;

/** The record with what it names in place of the documentIds, as the rules of publishing ask for it. */
const withNamed = (fields: Fields, values: RecordValues, named: NamedRecords): RecordValues => {
  const read = (target: string, documentId: unknown): RecordValues => {
    const record = named.get(target)?.get(String(documentId));
    return { ...record?.draft, documentId, isPublished: record?.published !== undefined };
  };
  const loaded = Object.entries(fields.attributes).flatMap(([field, attribute]): [string, unknown][] => {
    const target = relationTarget(attribute);
    const value = values[field];
    if (target === undefined || isEmpty(value)) return [];
    const many: unknown[] | undefined = Array.isArray(value) ? value : undefined;
    return [[field, many?.map((one) => read(target, one)) ?? read(target, value)]];
  });
  return { ...values, ...Object.fromEntries(loaded) };
};

/** An outreach's unit that is not given is its channel's, as when one is published. */
const unitOf = (type: RecordType, { channel, unit }: RecordValues, named: NamedRecords): RecordValues => {
  const channels = named.get('api::channel.channel');
  if (type !== 'outreach' || !isEmpty(unit)) return {};
  const own = channels?.get(String(channel))?.draft?.['unit'];
  return isEmpty(own) ? {} : { unit: own };
};

const withSlugs = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  rows: readonly RecordValues[],
  isHeld: boolean,
): Promise<readonly RecordValues[]> => {
  const source = SLUG_SOURCES[type];
  if (source === undefined) return rows;
  const due = rows.filter((row) => isEmpty(row['slug']) && !isEmpty(row[source]));
  if (isHeld && due.length > 0) await lockSlugs(trx, type);
  const slugs = await makeSlugs(
    strapi,
    type,
    due.map((row) => String(row[source])),
  );
  const made = new Map(due.map((row, index) => [row, slugs[index]]));
  return rows.map((row) => (made.has(row) ? { ...row, slug: made.get(row) } : row));
};

/**
 * Many new records as they would be written, each with what keeps it from being: the rules of one that is created through
 * the document service, asked of all together. Relations are named by documentId.
 */
export const prepareRecords = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  given: readonly RecordValues[],
  stage: Stage,
  holding: Holding = ALL,
): Promise<PreparedRecords> => {
  const fields = schemaFields(strapi, type);
  const rows = given.map((row) => tidyValues(fields, RULES[type], row));
  if (holding.named) await lockReferencedDocuments(strapi, trx, documentIdsNamed(strapi, type, rows));
  const named = await loadNamed(strapi, type, rows);
  const completed = await withSlugs(
    strapi,
    trx,
    type,
    rows.map((row) => (stage === 'published' ? { ...row, ...unitOf(type, row, named) } : row)),
    holding.slugs,
  );
  const records = completed.map((values): Prepared => {
    const problems = [...givenProblems(type, fields, values), ...missingTargets(fields, values, named)];
    if (problems.length > 0 || stage === 'draft') return { values, problems };
    return { values, problems: checkRecord(type, withNamed(fields, values, named)) };
  });
  return { records, named };
};
