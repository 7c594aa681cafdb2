import { readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Home, TEMPORARY_PREFIX } from './home';
import { stopServer } from './server';
import { readUsers } from './users';

/**
 * Stops and removes temporary servers whose processes were killed before cleaning up; leaves other accounts' servers.
 */
export async function removeAbandonedTemporaries(own: Home): Promise<void> {
  for (const name of readdirSync(os.tmpdir())) {
    const folder = path.join(os.tmpdir(), name);
    if (!name.startsWith(TEMPORARY_PREFIX) || folder === own.folder || !isOurs(folder)) continue;
    const users = readUsers(path.join(folder, 'users'));
    if (users.length === 0 || users.some((user) => user.living)) continue;
    await stopServer(movedTo(own, folder));
    rmSync(folder, { recursive: true, force: true });
  }
}

function isOurs(folder: string): boolean {
  const stat = statSync(folder, { throwIfNoEntry: false });
  const uid = process.getuid?.();
  return stat !== undefined && (uid === undefined || uid === 0 || stat.uid === uid);
}

function movedTo(own: Home, folder: string): Home {
  return { ...own, folder, cluster: path.join(folder, 'cluster'), log: path.join(folder, 'server.log') };
}
