import { startEmbeddedPostgres } from 'postgres-launcher';
import { PROJECT } from '../../../scripts/lib/project';
import { onServer } from '../../support/database';
import { demoTemplate } from '../../support/demoTemplate';
import { databaseUrl, SERVER_APP_URL, SERVER_URL } from '../../support/environment';
import { dropOutside } from '../../support/outsideDatabase';

/** The database of the app under test. */
export interface AppDatabase {
  /** Its address as its owner. */
  readonly url: string;
  /** The same as the account that the app runs as. */
  readonly appUrl: string;
  /** True if it has the demo records. */
  readonly isLoaded: boolean;
  close(): Promise<void>;
  /** For an `exit` handler. */
  closeSync(): void;
}

const NAME = 'cchc_browser';

/**
 * On the server of a whole run, which is stopped by who started it. The demo records have no checkpoint: nothing that lies
 * outside the database is to be copied.
 */
const copyDemo = async (serverUrl: string, serverAppUrl: string): Promise<AppDatabase> => {
  await onServer(`create database ${NAME} template ${await demoTemplate(serverUrl)}`, serverUrl);
  return {
    url: databaseUrl(serverUrl, NAME),
    appUrl: databaseUrl(serverAppUrl, NAME),
    isLoaded: true,
    close: () => Promise.resolve(),
    closeSync: () => undefined,
  };
};

const startServer = async (): Promise<AppDatabase> => {
  const { url, appUrl, stop, stopSync } = await startEmbeddedPostgres({ project: PROJECT, fast: true });
  return {
    url,
    appUrl,
    isLoaded: false,
    close: async () => {
      await stop();
      dropOutside(url);
    },
    closeSync: stopSync,
  };
};

/** A copy of the demo records where a whole run has made them, otherwise an empty database on a throwaway server. */
export const openDatabase = (): Promise<AppDatabase> => {
  const { [SERVER_URL]: url, [SERVER_APP_URL]: appUrl } = process.env;
  return url === undefined || appUrl === undefined ? startServer() : copyDemo(url, appUrl);
};
