import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files outside a test database: one key for a server, a folder of checkpoints for each database. */
const serverFolder = ({ port }: URL): string => join(tmpdir(), `cchc-test-outside-${port}`);

const checkpointFolder = (url: URL): string => join(serverFolder(url), url.pathname.slice(1));

/** The settings by which an app on this database finds its key and its checkpoints. */
export const outsideDatabase = (databaseUrl: string): Readonly<Record<string, string>> => {
  const url = new URL(databaseUrl);
  return {
    SIGNING_KEY_FILE: join(serverFolder(url), 'key.pem'),
    CHECKPOINT_DIR: checkpointFolder(url),
  };
};

export const dropCheckpoints = (databaseUrl: string): void =>
  rmSync(checkpointFolder(new URL(databaseUrl)), { recursive: true, force: true });

export const dropOutside = (serverUrl: string): void =>
  rmSync(serverFolder(new URL(serverUrl)), { recursive: true, force: true });
