import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { demoTemplate } from './demoTemplate';
import { databaseUrl, SERVER_URL, TEMPLATE_DATABASE } from './environment';
import { dropCheckpoints } from './outsideDatabase';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

const serverUrl = (): string => {
  const url = process.env[SERVER_URL];
  if (url === undefined)
    throw new Error('No test server: run the tests through the jest project "integration".');
  return url;
};

/** Runs one statement on the server's maintenance database. */
export const onServer = async (sql: string, url = serverUrl()): Promise<void> => {
  const client = new Client({ connectionString: databaseUrl(url, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** The contents of a fresh database: the app's schema, the same with the demo records, or nothing. */
export type Origin = 'template' | 'demo' | 'empty';

const templateOf = async (from: Origin): Promise<string> => {
  if (from === 'empty') return '';
  return ` template ${from === 'demo' ? await demoTemplate(serverUrl()) : TEMPLATE_DATABASE}`;
};

/** A database that is there, by its address. */
export const databaseAt = (url: string): TestDatabase => ({
  url,
  drop: async () => {
    await onServer(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
    dropCheckpoints(url);
  },
});

export const createDatabase = async (from: Origin = 'template'): Promise<TestDatabase> => {
  const name = `cchc_test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}${await templateOf(from)}`);
  return databaseAt(databaseUrl(serverUrl(), name));
};

/** Runs `act` while a database cannot be reached; its connections are terminated. */
export const withoutDatabase = async ({ url }: TestDatabase, act: () => Promise<void>): Promise<void> => {
  const name = new URL(url).pathname.slice(1);
  await onServer(`alter database ${name} with allow_connections false`);
  await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  await onServer(`alter database ${name} rename to ${name}_away`);
  try {
    await act();
  } finally {
    await onServer(`alter database ${name}_away rename to ${name}`);
    await onServer(`alter database ${name} with allow_connections true`);
  }
};
