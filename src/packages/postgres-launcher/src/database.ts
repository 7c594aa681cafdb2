import { Client } from 'pg';
import { APP_USER, DATABASE_NAME, DATABASE_USER, ensureAppPassword, readPassword } from './cluster';
import { errorCode } from './errorCode';
import { EmbeddedPostgresError } from './errors';
import type { Home } from './home';

const CONNECT_MS = 10_000;
const WRONG_PASSWORD = '28P01';
const DUPLICATE_DATABASE = '42P04';

export interface DatabaseAddresses {
  /** Password of the superuser, which owns the database. */
  url: string;
  /** Password of the account that the app runs as. */
  appUrl: string;
}

/** Creates the application's database and account if they are missing and returns their addresses. */
export async function ensureDatabase(home: Home, port: number): Promise<DatabaseAddresses> {
  const address = (name: string) =>
    `postgresql://${DATABASE_USER}:${readPassword(home)}@127.0.0.1:${port}/${name}`;
  const client = new Client({ connectionString: address('postgres'), connectionTimeoutMillis: CONNECT_MS });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE_NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
    await ensureAppAccount(client, home);
  } catch (error) {
    const code = errorCode(error);
    if (code === WRONG_PASSWORD) throw wrongPassword(home);
    if (code !== DUPLICATE_DATABASE) throw error;
  } finally {
    await client.end();
  }
  const appUrl = new URL(address(DATABASE_NAME));
  appUrl.username = APP_USER;
  appUrl.password = ensureAppPassword(home).password;
  return { url: address(DATABASE_NAME), appUrl: appUrl.href };
}

/** The password consists of letters and digits, so it needs no quoting. */
async function ensureAppAccount(client: Client, home: Home): Promise<void> {
  const { password, isNew } = ensureAppPassword(home);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_USER]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${APP_USER} LOGIN PASSWORD '${password}'`);
  else if (isNew) await client.query(`ALTER ROLE ${APP_USER} LOGIN PASSWORD '${password}'`);
}

function wrongPassword(home: Home): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'wrong-password',
    `Mật khẩu trong ${home.password} không phải của cơ sở dữ liệu bên cạnh; hãy phục hồi tệp ấy từ bản sao lưu.`,
  );
}
