import type { Core, Schema, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { recordError } from './errors';
import { type RecordType, type RecordValues, recordTypeOf, uidOf } from './types';
import { typeLabel, wording } from './wording';

/** Types whose deletion would silently take records out of every figure. */
const KEPT_WHILE_USED: readonly RecordType[] = ['agency', 'sector', 'channel'];

const labelOf = (strapi: Core.Strapi, uid: UID.ContentType): string => {
  const type = recordTypeOf(uid);
  return type === undefined ? strapi.contentType(uid).info.displayName : typeLabel(type);
};

/** A tie that a type of ours or of a plugin keeps to `target`; the virtual ones (localizations) are no tie. */
const isTieTo = (attribute: Schema.Attribute.AnyAttribute, target: string): boolean =>
  attribute.type === 'relation' &&
  'target' in attribute &&
  attribute.target === target &&
  !('mappedBy' in attribute) &&
  !('joinColumn' in attribute);

const countUses = async (
  strapi: Core.Strapi,
  target: string,
  rowId: number,
): Promise<Map<string, number>> => {
  const uses = new Map<string, number>();
  for (const { uid, attributes } of Object.values(strapi.contentTypes)) {
    for (const [field, attribute] of Object.entries<Schema.Attribute.AnyAttribute>(attributes)) {
      if (!isTieTo(attribute, target)) continue;
      const rows: { documentId: string }[] = await strapi.db
        .query(uid)
        .findMany({ select: ['documentId'], where: { [field]: { id: rowId } } });
      const documents = new Set(rows.map(({ documentId }) => documentId));
      if (documents.size > 0) {
        const label = labelOf(strapi, uid);
        uses.set(label, (uses.get(label) ?? 0) + documents.size);
      }
    }
  }
  return uses;
};

/**
 * Refuses to delete an agency, a sector or a channel that records still name. Its row is locked first, so that
 * no record can be tied to it between the count and the deletion.
 * @throws the refusal `in_use`, which names where and how often.
 */
export const refuseWhileUsed = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  type: RecordType,
  row: RecordValues,
): Promise<void> => {
  const id = row['id'];
  if (!KEPT_WHILE_USED.includes(type) || typeof id !== 'number') return;
  const uid = uidOf(type);
  await trx(strapi.getModel(uid).collectionName).select('id').where({ id }).forUpdate();
  const uses = await countUses(strapi, uid, id);
  if (uses.size === 0) return;
  const list = [...uses].map(([label, count]) => wording('use', { type: label, count })).join(', ');
  throw recordError('in_use', wording('in_use', { name: String(row['name']), uses: list }));
};
