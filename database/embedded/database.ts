import { Client } from 'pg';
import { DATABASE_NAME, DATABASE_USER, readPassword } from './cluster';
import { errorCode } from './errorCode';
import { EmbeddedPostgresError } from './errors';
import type { Home } from './home';

const CONNECT_MS = 10_000;
const WRONG_PASSWORD = '28P01';
const DUPLICATE_DATABASE = '42P04';

/** Makes the application's database where it is missing and returns its address. */
export async function ensureDatabase(home: Home, port: number): Promise<string> {
  const address = (name: string) =>
    `postgresql://${DATABASE_USER}:${readPassword(home)}@127.0.0.1:${port}/${name}`;
  const client = new Client({ connectionString: address('postgres'), connectionTimeoutMillis: CONNECT_MS });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE_NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
  } catch (error) {
    const code = errorCode(error);
    if (code === WRONG_PASSWORD) throw wrongPassword(home);
    if (code !== DUPLICATE_DATABASE) throw error;
  } finally {
    await client.end();
  }
  return address(DATABASE_NAME);
}

function wrongPassword(home: Home): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'wrong-password',
    `Mật khẩu trong ${home.password} không phải của cơ sở dữ liệu bên cạnh; hãy phục hồi tệp ấy từ bản sao lưu.`,
  );
}
