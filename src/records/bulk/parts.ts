import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { schemaFields } from '../attributes';
import { isRecordValues, type RecordType, recordUid } from '../types';
import { insertInto, type OwnRow } from './relations';

/** Writes the components of rows (evidence, objectives, methods) in their order. */
export const insertParts = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  rows: readonly OwnRow[],
): Promise<void> => {
  for (const [field, { component }] of Object.entries(schemaFields(strapi, type).attributes)) {
    if (component === undefined) continue;
    const parts = rows.flatMap(({ id, values }) => {
      const list: unknown = values[field];
      const items: unknown[] = Array.isArray(list) ? list : [];
      return items.filter(isRecordValues).map((part, index) => ({ id, part, order: index + 1 }));
    });
    if (parts.length === 0) continue;
    const { ids } = await strapi.db
      .query(component as UID.Component)
      .createMany({ data: parts.map(({ part }) => ({ ...part })) });
    await insertInto(
      trx,
      `${strapi.db.metadata.get(recordUid(type)).tableName}_cmps`,
      parts.map(({ id, order }, index) => ({
        entity_id: id,
        cmp_id: Number(ids[index]),
        component_type: component,
        field,
        order,
      })),
    );
  }
};
