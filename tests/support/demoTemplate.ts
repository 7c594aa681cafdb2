import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { inProject, PROJECT } from '../../scripts/lib/project';
import { databaseUrl, DEMO_DATABASE, TEMPLATE_DATABASE, TEST_ENVIRONMENT } from './environment';

/** Any number, the same for all: one process makes it, the others wait. */
const LOCK = 20_240_614;

const MAKING = `${DEMO_DATABASE}_making`;

const make = async (client: Client, serverUrl: string): Promise<void> => {
  await client.query(`drop database if exists ${MAKING} with (force)`);
  await client.query(`create database ${MAKING} template ${TEMPLATE_DATABASE}`);
  const script = inProject('tests', 'support', 'makeDemoTemplate.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
    cwd: PROJECT,
    env: { ...process.env, ...TEST_ENVIRONMENT, DATABASE_URL: databaseUrl(serverUrl, MAKING) },
  });
  await client.query(`alter database ${MAKING} rename to ${DEMO_DATABASE}`);
};

/** The name of a database with the demo records, made by the first suite that asks for it. */
export const demoTemplate = async (serverUrl: string): Promise<string> => {
  const client = new Client({ connectionString: databaseUrl(serverUrl, 'postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DEMO_DATABASE]);
    if (rowCount === 0) await make(client, serverUrl);
    return DEMO_DATABASE;
  } finally {
    await client.end();
  }
};
