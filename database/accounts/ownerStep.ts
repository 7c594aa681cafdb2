import { Client } from 'pg';
import { catalogHash } from './catalog';
import { grantToApp, takeOver } from './grants';

/** Key of an advisory lock: one process does the step, the others wait and then have nothing to do. */
const LOCK = 29_000_018;

export interface Accounts {
  /** Address of the account that owns the database and changes its schema. */
  readonly owner: string;
  /** Address of the account that the app runs as. */
  readonly app: string;
}

const accountName = (address: string): string => decodeURIComponent(new URL(address).username);

const isDone = async (client: Client, version: string): Promise<boolean> => {
  const { rows } = await client.query<{ table: string | null }>(
    `select cast(to_regclass('cchc_owner_step') as text) as "table"`,
  );
  if (rows[0]?.table == null) return false;
  const marked = await client.query<{ version: string; catalog: string }>(
    'select version, catalog from cchc_owner_step',
  );
  const [mark] = marked.rows;
  return mark?.version === version && mark.catalog === (await catalogHash(client));
};

const mark = async (client: Client, version: string): Promise<void> => {
  await client.query('begin');
  await client.query('delete from cchc_owner_step');
  await client.query('insert into cchc_owner_step (version, catalog) values ($1, $2)', [
    version,
    await catalogHash(client),
  ]);
  await client.query('commit');
};

/**
 * Updates the schema as the owner of the database, and grants the app's account its rights. Does nothing if neither the version nor
 * the catalogue of the database has changed since the last time.
 * @param version changes whenever the schema could change
 * @param load opens the app as the owner and ends it: schema sync, constraints, the plugin's tables
 */
export const runOwnerStep = async (
  { owner, app }: Accounts,
  version: string,
  load: () => Promise<void>,
): Promise<void> => {
  const client = new Client({ connectionString: owner });
  // A connection lost between two statements is reported by the next statement.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    if (await isDone(client, version)) return;
    await takeOver(client, accountName(app));
    await load();
    await client.query(
      'create table if not exists cchc_owner_step (version text not null, catalog text not null)',
    );
    await grantToApp(client, accountName(app));
    await mark(client, version);
  } finally {
    await client.end();
  }
};

/** Tells if two addresses name the same account. */
export const isOneAccount = ({ owner, app }: Accounts): boolean => accountName(owner) === accountName(app);
