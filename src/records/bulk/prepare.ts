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

/** A record to be written, with the problems that prevent it. */
export interface Prepared {
  readonly values: RecordValues;
  readonly problems: readonly Problem[];
}

export interface PreparedRecords {
  readonly records: readonly Prepared[];
  /** The records that they name. */
  readonly named: NamedRecords;
}

/** Problems that even a draft may not have; the other checks need values of the right kind. */
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

/** An outreach without a unit takes its channel's, as when one is published. */
const findUnit = (type: RecordType, { channel, unit }: RecordValues, named: NamedRecords): RecordValues => {
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
  isLocked: boolean,
): Promise<readonly RecordValues[]> => {
  const source = SLUG_SOURCES[type];
  if (source === undefined) return rows;
  const due = rows.filter((row) => isEmpty(row['slug']) && !isEmpty(row[source]));
  if (isLocked && due.length > 0) await lockSlugs(trx, type);
  const slugs = await makeSlugs(
    strapi,
    type,
    due.map((row) => String(row[source])),
  );
  const made = new Map(due.map((row, index) => [row, slugs[index]]));
  return rows.map((row) => (made.has(row) ? { ...row, slug: made.get(row) } : row));
};

/**
 * Prepares many new records by the rules that the document service applies to one. Relations are given by documentId.
 * @param isLocked locks what the records name, and the slugs of the type, until the transaction ends
 */
export const prepareRecords = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  given: readonly RecordValues[],
  stage: Stage,
  isLocked = true,
): Promise<PreparedRecords> => {
  const fields = schemaFields(strapi, type);
  const rows = given.map((row) => tidyValues(fields, RULES[type], row));
  if (isLocked) await lockReferencedDocuments(strapi, trx, documentIdsNamed(strapi, type, rows));
  const named = await loadNamed(strapi, type, rows);
  const completed = await withSlugs(
    strapi,
    trx,
    type,
    rows.map((row) => (stage === 'published' ? { ...row, ...findUnit(type, row, named) } : row)),
    isLocked,
  );
  const records = completed.map((values): Prepared => {
    const problems = [...givenProblems(type, fields, values), ...missingTargets(fields, values, named)];
    if (problems.length > 0 || stage === 'draft') return { values, problems };
    return { values, problems: checkRecord(type, withNamed(fields, values, named)) };
  });
  return { records, named };
};
