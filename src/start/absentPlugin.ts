import type { Core } from '@strapi/strapi';

/** The plugin whose permissions are kept. */
const PLUGIN = 'cchc-report';
const ACTIONS = `plugin::${PLUGIN}.%`;

/** The store entry that keeps permissions while the plugin is absent. */
const STORE = { type: 'core', name: 'cchc', key: 'absent-plugin-rights' } as const;
const STORE_KEY = `${STORE.type}_${STORE.name}_${STORE.key}`;

/** The four kinds of permission that Strapi stores. */
const KINDS = [
  {
    uid: 'admin::permission',
    table: 'admin_permissions',
    link: { table: 'admin_permissions_role_lnk', right: 'permission_id', holder: 'role_id' },
    holder: { attribute: 'role', uid: 'admin::role' },
  },
  {
    uid: 'admin::permission',
    table: 'admin_permissions',
    link: { table: 'admin_permissions_api_token_lnk', right: 'permission_id', holder: 'api_token_id' },
    holder: { attribute: 'apiToken', uid: 'admin::api-token' },
  },
  {
    uid: 'admin::api-token-permission',
    table: 'strapi_api_token_permissions',
    link: {
      table: 'strapi_api_token_permissions_token_lnk',
      right: 'api_token_permission_id',
      holder: 'api_token_id',
    },
    holder: { attribute: 'token', uid: 'admin::api-token' },
  },
  {
    uid: 'plugin::users-permissions.permission',
    table: 'up_permissions',
    link: { table: 'up_permissions_role_lnk', right: 'permission_id', holder: 'role_id' },
    holder: { attribute: 'role', uid: 'plugin::users-permissions.role' },
  },
] as const;

type Kind = (typeof KINDS)[number];

/** A stored permission. */
interface Right {
  /** Index in `KINDS`. */
  kind: number;
  /** Row id of the role or token that holds it. */
  holder: number;
  action: string;
  subject: string | null;
  properties: object;
  conditions: unknown[];
}

/** Selected as JSON, which the driver parses; it leaves `jsonb` columns as text. */
const OF_ADMIN = `'subject', r.subject, 'properties', r.properties, 'conditions', r.conditions`;
const OF_OTHERS = `'subject', null, 'properties', json_build_object(), 'conditions', json_build_array()`;

const isAbsent = (strapi: Core.Strapi): boolean => strapi.plugins[PLUGIN] === undefined;

const readRights = async (strapi: Core.Strapi, { table, link }: Kind): Promise<Omit<Right, 'kind'>[]> => {
  const knex = strapi.db.connection;
  if (!(await knex.schema.hasTable(table)) || !(await knex.schema.hasTable(link.table))) return [];
  const more = table === 'admin_permissions' ? OF_ADMIN : OF_OTHERS;
  const { rows } = await knex.raw<{ rows: { stored: Omit<Right, 'kind'> }[] }>(
    `select json_build_object('holder', l.${link.holder}, 'action', r.action, ${more}) as stored
       from ${table} r join ${link.table} l on l.${link.right} = r.id
      where r.action like ? order by r.id`,
    [ACTIONS],
  );
  return rows.map(({ stored }) => stored);
};

/**
 * Saves the plugin's permissions when the app starts without it (for example unbuilt), because each start of Strapi
 * deletes permissions for unknown actions. Must run before that, and by SQL, because Strapi's models are not loaded
 * yet.
 */
export const saveRights = async (strapi: Core.Strapi): Promise<void> => {
  if (!isAbsent(strapi)) return;
  const rights: Right[] = [];
  for (const [kind, one] of KINDS.entries())
    rights.push(...(await readRights(strapi, one)).map((right) => ({ kind, ...right })));
  // A second start without the plugin finds no permissions; keep those saved by the first.
  if (rights.length === 0) return;
  await strapi.db.connection.transaction(async (trx) => {
    await trx('strapi_core_store_settings').where({ key: STORE_KEY }).delete();
    await trx('strapi_core_store_settings').insert({
      key: STORE_KEY,
      type: 'array',
      value: JSON.stringify(rights),
    });
  });
};

const restoreRight = async (strapi: Core.Strapi, right: Right): Promise<void> => {
  const kind = KINDS[right.kind];
  if (kind === undefined) return;
  const { uid, holder } = kind;
  const isThere = await strapi.db.query(holder.uid).count({ where: { id: right.holder } });
  if (isThere === 0) return;
  const { action, subject, properties, conditions } = right;
  const where = { action, [holder.attribute]: { id: right.holder } };
  if ((await strapi.db.query(uid).count({ where })) > 0) return;
  const ofAdmin = uid === 'admin::permission' ? { subject, properties, conditions } : {};
  await strapi.db.query(uid).create({ data: { action, ...ofAdmin, [holder.attribute]: right.holder } });
};

/** Restores saved permissions once the plugin is back, to roles and tokens that still exist and lack them. */
export const restoreRights = async (strapi: Core.Strapi): Promise<void> => {
  if (isAbsent(strapi)) return;
  const store = strapi.store(STORE);
  const rights = (await store.get()) as Right[] | null;
  if (rights === null) return;
  await strapi.db.transaction(async () => {
    for (const right of rights) await restoreRight(strapi, right);
    await store.delete();
  });
};
