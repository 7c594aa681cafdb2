import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type EmbeddedPostgres, startEmbeddedPostgres } from 'postgres-launcher';
import { inProject, PROJECT } from '../../scripts/lib/project';
import { onServer } from './database';
import { demoTemplate } from './demoTemplate';
import { databaseUrl, SERVER_APP_URL, SERVER_URL, TEMPLATE_DATABASE, TEST_ENVIRONMENT } from './environment';
import { dropOutside } from './outsideDatabase';

const KEY = 'cchcTestServer';

/** globalSetup and globalTeardown share a process but no module. */
const keepServer = (server: EmbeddedPostgres): void => {
  Reflect.set(globalThis, KEY, server);
  // For an end that skips the teardown: a signal, an error that nobody caught.
  process.once('exit', () => {
    server.stopSync();
    dropOutside(server.url);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
};

/**
 * Starts a throwaway PostgreSQL and makes the database that every suite copies. Once that is there, the addresses of the server
 * stand in the environment for all processes that this one starts.
 * @throws Error when the server does not start or the app cannot make its schema
 */
export const startTestServer = async (): Promise<void> => {
  const server = await startEmbeddedPostgres({ project: PROJECT, fast: true });
  keepServer(server);
  await onServer(`create database ${TEMPLATE_DATABASE}`, server.url);
  const script = inProject('tests', 'support', 'makeTemplate.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
    cwd: PROJECT,
    env: {
      ...process.env,
      ...TEST_ENVIRONMENT,
      DATABASE_URL: databaseUrl(server.url, TEMPLATE_DATABASE),
    },
  });
  process.env[SERVER_URL] = server.url;
  process.env[SERVER_APP_URL] = server.appUrl;
};

/** Makes the database with the demo records beside the first suites, so that those which need it do not wait for it all at once. */
export const beginDemoTemplate = (): void => {
  const url = process.env[SERVER_URL];
  if (url !== undefined) demoTemplate(url).catch((error: unknown) => console.error(error));
};

/** Stops the server that this process has started, if any. */
export const stopTestServer = async (): Promise<void> => {
  const server = Reflect.get(globalThis, KEY) as EmbeddedPostgres | undefined;
  if (server === undefined) return;
  await server.stop();
  dropOutside(server.url);
};
