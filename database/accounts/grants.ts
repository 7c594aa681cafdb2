import type { Client } from 'pg';
import rights from '../../src/plugins/cchc-report/server/src/reports/store/rights.json';

/**
 * The plugin's tables by the rights of the app's account: tables that it only adds rows to, tables whose rows it also updates but
 * never deletes, and tables that it only reads.
 */
const { addOnly, neverRemoved } = rights;
const READ_ONLY = [...rights.readOnly, 'cchc_owner_step', 'cchc_schema_version'];

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const readSchema = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ schema: string }>('select current_schema() as schema');
  return quote(rows[0]?.schema ?? 'public');
};

const listNames = async (client: Client): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ name: string }>(
    'select relname as name from pg_class where relnamespace = cast(current_schema() as regnamespace)',
  );
  return new Set(rows.map(({ name }) => name));
};

/** The role that requests of members run as (database/constraints/60-offices.sql). */
const MEMBER = 'cchc_member';

/** Lets the app's account become the role of members, and see all rows while it is not. */
const openWall = async (client: Client, account: string): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = cast(current_schema() as regnamespace) and relrowsecurity`,
  );
  for (const { name } of rows) {
    await client.query(`drop policy if exists cchc_app on ${quote(name)}`);
    await client.query(`create policy cchc_app on ${quote(name)} to ${quote(account)} using (true)`);
  }
  if (rows.length > 0) await client.query(`grant ${MEMBER} to ${quote(account)}`);
};

/** Grants the app's account the rights to work with rows, and none to change a table or a rule. */
export const grantToApp = async (client: Client, account: string): Promise<void> => {
  const [app, schema, present] = [quote(account), await readSchema(client), await listNames(client)];
  const some = (names: readonly string[]): string =>
    names
      .filter((name) => present.has(name))
      .map(quote)
      .join(', ');
  const revoke = (rights: string, names: readonly string[]): string[] =>
    some(names) === '' ? [] : [`revoke ${rights} on ${some(names)} from ${app}`];
  const statements = [
    `revoke create on schema ${schema} from public`,
    `revoke all on schema ${schema} from ${app}`,
    `grant usage on schema ${schema} to ${app}`,
    `revoke all on all tables in schema ${schema} from ${app}`,
    `grant select, insert, update, delete on all tables in schema ${schema} to ${app}`,
    `grant usage, select, update on all sequences in schema ${schema} to ${app}`,
    `grant execute on all functions in schema ${schema} to ${app}`,
    ...revoke('update, delete', addOnly),
    ...revoke('delete', neverRemoved),
    ...revoke('insert, update, delete', READ_ONLY),
  ];
  await client.query('begin');
  try {
    for (const statement of statements) await client.query(statement);
    await openWall(client, account);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

/**
 * Transfers tables to the owner that the app's account still owns from the time when it was the only account.
 * @throws Error of PostgreSQL if the owner may not take them over
 */
export const takeOver = async (client: Client, account: string): Promise<void> => {
  const { rows } = await client.query<{ count: number }>(
    `select cast(count(*) as integer) as count from pg_class
      where relnamespace = cast(current_schema() as regnamespace) and relowner = (select oid from pg_roles where rolname = $1)`,
    [account],
  );
  if ((rows[0]?.count ?? 0) > 0) await client.query(`reassign owned by ${quote(account)} to current_user`);
};
