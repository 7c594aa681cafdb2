import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type RecordType, type RecordValues, recordUid } from '../types';
import type { NamedRecords } from './named';
import type { Stage } from './prepare';

/** A written row, and the values it was written from. */
export interface OwnRow {
  readonly id: number;
  readonly values: RecordValues;
}

/** Keeps a statement far below the 65,535 values that PostgreSQL takes in one. */
const ROWS_PER_STATEMENT = 1000;

/** Inserts rows in chunks. Unlike `batchInsert` of knex it sends no savepoints and nothing for no rows. */
export const insertInto = async (
  trx: Knex.Transaction,
  table: string,
  rows: readonly object[],
): Promise<void> => {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
    await trx(table).insert(rows.slice(from, from + ROWS_PER_STATEMENT));
};

const namesIn = (value: unknown): readonly string[] => {
  if (value === null || value === undefined) return [];
  const names: unknown[] = Array.isArray(value) ? value : [value];
  return names.map(String);
};

/**
 * Writes the relations of rows: a draft's to drafts, a published row's to published rows. Without a published one the relation
 * is left out, as by the document service, and comes back when that one is published.
 */
export const insertRelations = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  rows: readonly OwnRow[],
  named: NamedRecords,
  version: Stage,
): Promise<void> => {
  for (const [field, attribute] of Object.entries(strapi.db.metadata.get(recordUid(type)).attributes)) {
    if (attribute.type !== 'relation' || !('joinTable' in attribute) || !('target' in attribute)) continue;
    const { joinTable, target } = attribute;
    if (joinTable === undefined || !('inverseJoinColumn' in joinTable)) continue;
    const records = named.get(target);
    const order = 'orderColumnName' in joinTable ? joinTable.orderColumnName : undefined;
    const links = rows.flatMap(({ id, values }) =>
      [...new Set(namesIn(values[field]))].flatMap((name, index) => {
        const other = records?.get(name)?.[version]?.['id'];
        if (other === undefined) return [];
        const link = { [joinTable.joinColumn.name]: id, [joinTable.inverseJoinColumn.name]: other };
        return [order === undefined ? link : { ...link, [order]: index + 1 }];
      }),
    );
    await insertInto(trx, joinTable.name, links);
  }
};
