import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type RecordType, type RecordValues, recordUid } from '../types';
import type { NamedRecords } from './named';
import type { Stage } from './prepare';

/** A row that is there, and the values it was made of. */
export interface OwnRow {
  readonly id: number;
  readonly values: RecordValues;
}

/** Statements stay far below the 65,535 values that PostgreSQL takes in one. */
const ROWS_AT_ONCE = 1000;

const namesIn = (value: unknown): readonly string[] => {
  if (value === null || value === undefined) return [];
  const names: unknown[] = Array.isArray(value) ? value : [value];
  return names.map(String);
};

/**
 * Ties rows to what they name, a draft to drafts and a published row to published rows; where there is no published one
 * the tie is left out, as the document service does, and comes back when that one is published.
 */
export const insertTies = async (
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
    const ties = rows.flatMap(({ id, values }) =>
      [...new Set(namesIn(values[field]))].flatMap((name, index) => {
        const other = records?.get(name)?.[version]?.['id'];
        if (other === undefined) return [];
        const tie = { [joinTable.joinColumn.name]: id, [joinTable.inverseJoinColumn.name]: other };
        return [order === undefined ? tie : { ...tie, [order]: index + 1 }];
      }),
    );
    await trx.batchInsert(joinTable.name, ties, ROWS_AT_ONCE);
  }
};
