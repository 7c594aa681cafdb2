import type { Knex } from 'knex';
import type { Core } from '@strapi/strapi';
import {
  type DoneMigration,
  isNewer,
  listPending,
  NewerDatabase,
  readSchemaVersion,
  type SchemaPart,
  upgradeSchema,
} from '../plugins/cchc-report/server/src/migrations/upgrade';
import { startMessage } from '../start/wording';
import { MIGRATIONS } from './list';
import { type DatabaseColumns, listLost, type SchemaTable, type StoredModel } from './lostFields';
import { listLostParts, type TypeOfStart, type TypesOfStart } from './lostParts';

/** The setting that makes a start a dry run, which ends with `DryRunEnded` before anything has changed. */
export const DRY_RUN = 'cchc.upgradeDryRun';

/** The start is refused, with one Vietnamese sentence; nothing in the database has changed. */
class UpgradeRefused extends Error {
  override readonly name = 'UpgradeRefused';
}

/** Describes the changes that a start would make in the database. */
export interface UpgradePlan {
  readonly migrations: readonly DoneMigration[];
  /** Tables and columns of content types that Strapi would add: `table` or `table.column`. */
  readonly additions: readonly string[];
}

/** Ends a start that was a dry run. */
class DryRunEnded extends Error {
  override readonly name = 'DryRunEnded';

  constructor(readonly plan: UpgradePlan) {
    super('The upgrade was a dry run.');
  }
}

interface Lender {
  lend(): SchemaPart;
}

const PLUGIN = 'cchc-report';

/** The app's tables are named after Strapi's first one. */
const createAppPart = (strapi: Core.Strapi): SchemaPart => ({
  name: 'cchc-cms',
  version: strapi.config.get<string>('info.version'),
  migrations: MIGRATIONS,
  firstTable: 'strapi_database_schema',
});

/** The plugin's part first: it knows nothing of the app's. */
const listParts = (strapi: Core.Strapi): readonly SchemaPart[] => {
  const lender: Lender | undefined = strapi.plugins[PLUGIN]?.service('schemaUpgrade');
  return [...(lender === undefined ? [] : [lender.lend()]), createAppPart(strapi)];
};

const readColumns = async (trx: Knex): Promise<DatabaseColumns> => {
  const { rows } = await trx.raw<{ rows: { name: string; type: string }[] }>(`
    select c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type
      from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`);
  return new Map(rows.map(({ name, type }) => [name, type]));
};

const readStoredSchema = async (trx: Knex): Promise<readonly SchemaTable[]> => {
  if (!(await trx.schema.hasTable('strapi_database_schema'))) return [];
  const { rows } = await trx.raw<{ rows: { schema: { tables: readonly SchemaTable[] } }[] }>(
    'select schema from strapi_database_schema order by time desc limit 1',
  );
  return rows[0]?.schema.tables ?? [];
};

const toModel = ({ uid, collectionName, attributes }: TypeOfStart): StoredModel => ({
  uid,
  table: collectionName ?? '',
  attributes: Object.keys(attributes),
});

/** @throws UpgradeRefused naming the data that this app would leave in the database without knowing them */
const refuseLost = async (trx: Knex, strapi: Core.Strapi, before: TypesOfStart): Promise<void> => {
  const now = strapi.contentTypes as unknown as TypesOfStart;
  const components = Object.values(strapi.components as unknown as TypesOfStart);
  const models = [...Object.values(before), ...Object.values(now), ...components];
  const lost = [
    ...listLost(
      await readStoredSchema(trx),
      strapi.db.schema.schema.tables,
      await readColumns(trx),
      models.flatMap((type) => (type === undefined ? [] : [toModel(type)])),
    ),
    ...(await listLostParts(
      trx,
      before,
      now,
      new Map(
        components.flatMap((type) => (type === undefined ? [] : [[type.uid, toModel(type).attributes]])),
      ),
    )),
  ];
  if (lost.length > 0) throw new UpgradeRefused(startMessage('schema_lost', { names: lost.join(', ') }));
};

const listAdditions = (tables: readonly SchemaTable[], columns: DatabaseColumns): readonly string[] => {
  const present = new Set([...columns.keys()].map((name) => name.split('.')[0]));
  return tables.flatMap(({ name, columns: those }) =>
    present.has(name)
      ? those.map((column) => `${name}.${column.name}`).filter((column) => !columns.has(column))
      : [name],
  );
};

const NOT_ALLOWED = '42501';

const word = (error: unknown): unknown => {
  if (error instanceof NewerDatabase)
    return new UpgradeRefused(startMessage('schema_newer', error.values), { cause: error });
  if (error instanceof Error && 'code' in error && error.code === NOT_ALLOWED)
    return new UpgradeRefused(startMessage('schema_not_allowed'), { cause: error });
  return error;
};

/**
 * Upgrades the database before Strapi syncs its schema, all or nothing.
 * @param before the content types of the last start; none in a new database
 * @throws UpgradeRefused for a database of a newer version, and when data would be left behind
 */
export const upgradeDatabase = async (strapi: Core.Strapi, before: TypesOfStart = {}): Promise<void> => {
  const isDry = strapi.config.get(DRY_RUN, false);
  let additions: readonly string[] = [];
  try {
    const done = await upgradeSchema(strapi.db.connection, listParts(strapi), {
      isDry,
      check: async (trx) => {
        await refuseLost(trx, strapi, before);
        if (isDry) additions = listAdditions(strapi.db.schema.schema.tables, await readColumns(trx));
      },
    });
    if (isDry) throw new DryRunEnded({ migrations: done, additions });
    for (const { part, number, what } of done)
      strapi.log.info(startMessage('schema_step', { part, number: String(number), what }));
  } catch (error) {
    throw word(error);
  }
};

/** Not ready while the database is of another version: exchanged, or upgraded by a newer program, while this one serves. */
export const createSchemaCheck = (strapi: Core.Strapi): (() => Promise<readonly string[]>) => {
  const parts = listParts(strapi);
  return async () => {
    const knex = strapi.db.connection;
    const reasons: string[] = [];
    for (const part of parts) {
      const stored = await readSchemaVersion(knex, part);
      const count = listPending(part, stored).length;
      if (isNewer(part, stored)) reasons.push(startMessage('schema_newer_now'));
      else if (count > 0) reasons.push(startMessage('schema_pending', { count: String(count) }));
    }
    return reasons;
  };
};
