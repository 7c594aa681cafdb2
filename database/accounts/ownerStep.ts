import { Client } from 'pg';
import { catalogHash } from './catalog';
import { grantToApp, takeOver } from './grants';

/** Any number, the same for all: one process does the step, the others wait and find nothing left. */
const LOCK = 29_000_018;

export interface Accounts {
  /** Address of the account that owns the database, syncs and migrates. */
  readonly owner: string;
  /** Address of the account that the app runs as. */
  readonly app: string;
}

const accountOf = (address: string): string => decodeURIComponent(new URL(address).username);

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
 * Brings the database to what this version of the app needs, as its owner, and grants the app's account what it works with. Does
 * nothing when neither the version nor anything in the database's catalogue changed since.
 * @param version changes whenever the app could want another schema
 * @param load opens the app as the owner and ends it: schema sync, constraints, the plugin's tables
 */
export const runOwnerStep = async (
  { owner, app }: Accounts,
  version: string,
  load: () => Promise<void>,
): Promise<void> => {
  const client = new Client({ connectionString: owner });
  // A connection lost between two statements is told by the statement that fails.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    if (await isDone(client, version)) return;
    await takeOver(client, accountOf(app));
    await load();
    await client.query(
      'create table if not exists cchc_owner_step (version text not null, catalog text not null)',
    );
    await grantToApp(client, accountOf(app));
    await mark(client, version);
  } finally {
    await client.end();
  }
};

/** Whether two addresses are of one account. */
export const isOneAccount = ({ owner, app }: Accounts): boolean => accountOf(owner) === accountOf(app);
