import type { Knex } from 'knex';
import { startMessage } from '../start/wording';
import { shortType } from './lostFields';

/** A content type as Strapi stores it at the end of a start. */
export interface TypeOfStart {
  readonly uid: string;
  readonly collectionName?: string;
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, { readonly type: string } | undefined>>;
}

export type TypesOfStart = Readonly<Record<string, TypeOfStart | undefined>>;

/** Fields whose values are rows of shared tables: removing one leaves no column behind. */
interface Linked {
  readonly uid: string;
  readonly field: string;
  readonly table: string;
  /** The condition for the rows, with its values. */
  readonly where: string;
  readonly values: readonly string[];
}

const FILES = 'files_related_mph';

const count = async (trx: Knex, { table, where, values }: Omit<Linked, 'uid' | 'field'>): Promise<number> => {
  if (!(await trx.schema.hasTable(table))) return 0;
  const { rows } = await trx.raw<{ rows: { count: number }[] }>(
    `select count(*)::integer as count from ?? where ${where}`,
    [table, ...values],
  );
  return rows[0]?.count ?? 0;
};

const listLinked = (before: TypesOfStart, now: TypesOfStart): readonly Linked[] =>
  Object.values(before).flatMap((type) => {
    const current = now[type?.uid ?? ''];
    if (type === undefined || current === undefined) return [];
    const { uid, attributes, collectionName } = type;
    return Object.entries(attributes).flatMap(([field, attribute]): Linked[] => {
      if (attribute === undefined || current.attributes[field]?.type === attribute.type) return [];
      const linked = { uid, field };
      if (attribute.type === 'media')
        return [{ ...linked, table: FILES, where: 'related_type = ? and field = ?', values: [uid, field] }];
      if (attribute.type === 'component' || attribute.type === 'dynamiczone')
        return [{ ...linked, table: `${collectionName ?? ''}_cmps`, where: 'field = ?', values: [field] }];
      return [];
    });
  });

/** Types that had drafts and have none any more: Strapi deletes the drafts. */
const listWithoutDrafts = (before: TypesOfStart, now: TypesOfStart): readonly TypeOfStart[] =>
  Object.values(before).flatMap((type) => {
    const current = now[type?.uid ?? ''];
    const isOff = type?.options?.draftAndPublish === true && current?.options?.draftAndPublish !== true;
    return type !== undefined && current !== undefined && isOff ? [type] : [];
  });

/**
 * Names the fields of files and components, and the drafts, that this app would lose: rows of theirs are in the database.
 * @param before the content types of the last start
 * @param components the fields of each component of this app; Strapi does not keep those of the last start
 */
export const listLostParts = async (
  trx: Knex,
  before: TypesOfStart,
  now: TypesOfStart,
  components: ReadonlyMap<string, readonly string[]>,
): Promise<readonly string[]> => {
  const names: string[] = [];
  for (const linked of listLinked(before, now))
    if ((await count(trx, linked)) > 0)
      names.push(
        startMessage('lost_field', { field: linked.field, type: shortType(linked.uid), place: linked.table }),
      );
  for (const { uid, collectionName: table = '' } of listWithoutDrafts(before, now))
    if ((await count(trx, { table, where: 'published_at is null', values: [] })) > 0)
      names.push(startMessage('lost_drafts', { type: shortType(uid), place: table }));
  if (!(await trx.schema.hasTable(FILES))) return names;
  const { rows } = await trx.raw<{ rows: { uid: string; field: string }[] }>(
    `select distinct related_type as uid, field from ${FILES} where related_type not like '%::%'`,
  );
  for (const { uid, field } of rows)
    if (components.get(uid)?.includes(field) === false)
      names.push(startMessage('lost_field', { field, type: uid, place: FILES }));
  return names;
};
