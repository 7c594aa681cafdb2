import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { processIdentity } from './processes';

/**
 * Users of the server: one small file for each process, so that the last to leave stops the server, no matter which
 * process started it. A process killed with -9 leaves its file behind; the identity in the file shows that it is
 * dead.
 */
export function joinUsers(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${process.pid}-${randomBytes(4).toString('hex')}`);
  writeFileSync(file, processIdentity(process.pid) ?? '', { mode: 0o600 });
  return file;
}

/** Removes the entry and the entries of dead processes; true if none is left. */
export function leaveUsers(folder: string, file: string): boolean {
  rmSync(file, { force: true });
  const entries = readUsers(folder);
  for (const entry of entries) if (!entry.living) rmSync(entry.file, { force: true });
  return !entries.some((entry) => entry.living);
}

export function readUsers(folder: string): { file: string; living: boolean }[] {
  return listFolder(folder).map((name) => {
    const file = path.join(folder, name);
    const identity = readIdentity(file);
    return {
      file,
      living: identity !== undefined && processIdentity(Number.parseInt(name, 10)) === identity,
    };
  });
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readIdentity(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
