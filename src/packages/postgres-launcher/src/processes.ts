import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from './errorCode';

/**
 * Tells one process from another that later got the same id: the boot and the start time of the process.
 * `undefined` when no such process lives (a zombie does not live).
 */
export function processIdentity(pid: number): string | undefined {
  if (!answersSignals(pid)) return undefined;
  if (process.platform === 'linux') return linuxIdentity(pid);
  if (process.platform === 'win32') return 'alive';
  const started = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { LC_ALL: 'C' },
  });
  const text = started.stdout.trim();
  return text === '' ? undefined : text;
}

/** True when the process is a PostgreSQL server; after a hard reset its old id may belong to anything. */
export function isPostgres(pid: number): boolean {
  if (processIdentity(pid) === undefined) return false;
  if (process.platform === 'win32') return true;
  const program =
    process.platform === 'linux'
      ? (readText(`/proc/${pid}/cmdline`)?.split('\0')[0] ?? '')
      : spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return path.basename(program).startsWith('postgres');
}

/** Whether a process has this id, a zombie included. */
export function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function linuxIdentity(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  // The name in parentheses may hold spaces and parentheses itself; what follows the last one is regular.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state, started] = [fields[0], fields[19]];
  if (state === undefined || started === undefined || state === 'Z' || state === 'X') return undefined;
  return `${readText('/proc/sys/kernel/random/boot_id')?.trim() ?? ''} ${started}`;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
