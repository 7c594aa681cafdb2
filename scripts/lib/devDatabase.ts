import { Client } from 'pg';
import { DEMO_MARK, FINISHED, UNFINISHED } from './demoRecords';
import { inProject } from './project';

const DATABASE_NAME = 'cchc_dev';

export interface DevDatabase {
  /** The address as the owner: each change of a content type changes the schema. */
  readonly url: string;
  /** True on the embedded PostgreSQL, where the database exists for development only. */
  readonly isOwn: boolean;
}

/**
 * Chooses the database of `npm run dev`: the one that `DATABASE_URL` names, or one of the embedded PostgreSQL, beside the demo's. The
 * two have separate signing keys and checkpoints: those of one do not fit the log of the other. Sets the environment of the app
 * accordingly.
 * @param isOwn no `DATABASE_URL` was given
 */
export async function chooseDevDatabase(isOwn: boolean): Promise<DevDatabase> {
  const owner = process.env['DATABASE_OWNER_URL'] || process.env['DATABASE_URL'] || '';
  const url = isOwn ? await createDatabase(owner) : owner;
  delete process.env['DATABASE_OWNER_URL'];
  process.env['DATABASE_URL'] = url;
  if (isOwn) {
    process.env['SIGNING_KEY_FILE'] = inProject('data', 'dev', 'key.pem');
    process.env['CHECKPOINT_DIR'] = inProject('data', 'dev', 'checkpoints');
  }
  return { url, isOwn };
}

/** Creates the development database if it does not exist. @returns its address */
async function createDatabase(owner: string): Promise<string> {
  const exists = await queryOne(owner, 'select 1 as found from pg_database where datname = $1', [
    DATABASE_NAME,
  ]);
  if (exists === undefined) await queryOne(owner, `create database ${DATABASE_NAME}`);
  const url = new URL(owner);
  url.pathname = `/${DATABASE_NAME}`;
  return url.href;
}

/** `fill`: sample records and a first administrator belong here. `filled`: they are here. `foreign`: the database is somebody's. */
export type Contents = 'fill' | 'filled' | 'foreign';

/** Decides whether a database may be filled with sample records. One that has any table we did not make is left alone. */
export async function readContents({ url, isOwn }: DevDatabase): Promise<Contents> {
  const mark = await readMark(url);
  if (mark === FINISHED) return 'filled';
  if (isOwn || mark === UNFINISHED) return 'fill';
  const table = await queryOne(
    url,
    `select 1 as found from pg_class join pg_namespace n on n.oid = relnamespace
     where relkind in ('r', 'p') and nspname !~ '^pg_' and nspname <> 'information_schema' limit 1`,
  );
  return table === undefined ? 'fill' : 'foreign';
}

/** True if the database has an account of that e-mail; one that was filled by an older version has not those of today. */
export const hasAccount = async ({ url }: DevDatabase, email: string): Promise<boolean> =>
  (await queryOne(url, 'select 1 as found from admin_users where email = $1', [email])) !== undefined;

/** How far the sample records were loaded; undefined if loading never began. */
async function readMark(url: string): Promise<unknown> {
  const store = await queryOne(url, `select to_regclass('strapi_core_store_settings') as name`);
  if (store?.['name'] === null) return undefined;
  const row = await queryOne(url, 'select value from strapi_core_store_settings where key = $1', [DEMO_MARK]);
  return row === undefined ? undefined : JSON.parse(String(row['value']));
}

/** The first row of a query on a new connection. */
async function queryOne(
  url: string,
  sql: string,
  values: readonly string[] = [],
): Promise<Record<string, unknown> | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
    return rows[0];
  } finally {
    await client.end();
  }
}
