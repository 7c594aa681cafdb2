import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { RULES } from './rules';
import { findRecordType, type RecordUid } from './types';

interface LinkTable {
  table: string;
  ownerTable: string;
  ownerColumn: string;
  targetColumn: string;
  orderColumn: string | undefined;
  toOne: boolean;
  /** True if every published record has the relation, so that a published row without it has lost it. */
  required: boolean;
}

/** Link tables from our types with drafts to `target`, another type with drafts. */
const findLinkTables = (strapi: Core.Strapi, target: RecordUid): LinkTable[] =>
  Object.values(strapi.contentTypes)
    .filter(({ uid, options }) => findRecordType(uid) !== undefined && options?.draftAndPublish === true)
    .flatMap(({ uid }) => {
      const model = strapi.db.metadata.get(uid);
      const type = findRecordType(uid);
      return Object.entries(model.attributes).flatMap(([field, attribute]): LinkTable[] => {
        if (attribute.type !== 'relation' || !('joinTable' in attribute) || !('target' in attribute))
          return [];
        const { joinTable } = attribute;
        if (joinTable === undefined || attribute.target !== target || !('inverseJoinColumn' in joinTable))
          return [];
        return [
          {
            table: joinTable.name,
            ownerTable: model.tableName,
            ownerColumn: joinTable.joinColumn.name,
            targetColumn: joinTable.inverseJoinColumn.name,
            orderColumn: 'orderColumnName' in joinTable ? joinTable.orderColumnName : undefined,
            toOne: attribute.relation === 'manyToOne',
            required: type !== undefined && RULES[type][field]?.required === true,
          },
        ];
      });
    });

/**
 * Restores missing links from published rows to the published row of this document. Strapi omits such a link if the
 * other record was published while this one was not (before it, or after an unpublish). Links are copied from the
 * other record's draft, so only records without unpublished changes are touched; a link that every published record
 * has can only have been lost and is always restored.
 */
export const relinkPublished = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  uid: RecordUid,
  documentId: string,
): Promise<void> => {
  const targetTable = strapi.db.metadata.get(uid).tableName;
  for (const link of findLinkTables(strapi, uid)) {
    const order = link.orderColumn === undefined ? [] : [link.orderColumn];
    await trx.raw(
      `insert into ?? (??, ??${order.map(() => ', ??').join('')})
       select published.id, target.id${order.map(() => ', link.??').join('')}
         from ?? link
         join ?? draft on draft.id = link.?? and draft.published_at is null
         join ?? target_draft on target_draft.id = link.?? and target_draft.published_at is null
         join ?? published on published.document_id = draft.document_id and published.published_at is not null
         join ?? target on target.document_id = target_draft.document_id and target.published_at is not null
        where target_draft.document_id = ? ${link.required && link.toOne ? '' : 'and draft.updated_at <= published.updated_at'}
          and not exists (select from ?? other where other.?? = published.id ${link.toOne ? '' : 'and other.?? = target.id'})`,
      [
        ...[link.table, link.ownerColumn, link.targetColumn, ...order, ...order],
        ...[
          link.table,
          link.ownerTable,
          link.ownerColumn,
          targetTable,
          link.targetColumn,
          link.ownerTable,
          targetTable,
        ],
        documentId,
        ...[link.table, link.ownerColumn, ...(link.toOne ? [] : [link.targetColumn])],
      ],
    );
  }
};
