import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { program } from './binaries';
import { EmbeddedPostgresError, explainFailure } from './errors';
import type { Home } from './home';
import { answersSignals, isPostgres } from './processes';
import { run, runSync } from './run';

const TRANSITION_MS = 60_000;

/**
 * Listens on TCP on this machine only: a Unix socket's path is limited to 107 bytes, and a project's path may be
 * longer.
 */
const ALWAYS =
  '-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC -c log_timezone=UTC';
/** For tests: no write waits for the disk, so data do not survive a power cut. */
const FAST = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off';

/**
 * Starts the server through pg_ctl, which puts it in a new session, so that Ctrl-C in the terminal does not reach it.
 * @param port 1-65535, free
 */
export async function startServer(home: Home, port: number, fast: boolean): Promise<void> {
  if (existsSync(home.log)) renameSync(home.log, `${home.log}.1`);
  const settings = [`-p ${port}`, ALWAYS, ...(fast ? [FAST] : [])].join(' ');
  const { code, output } = await run(home, program(home.binaries, 'pg_ctl'), [
    ...['start', '--pgdata', home.cluster, '--wait', '--timeout', '120', '--options', settings],
  ]);
  if (code !== 0) throw explainFailure(output, home.folder);
}

/** Stops the server: closes open sessions and writes all data to disk. The caller holds the lock. */
export async function stopServer(home: Home): Promise<void> {
  if (readPostmaster(home) === undefined) return;
  await run(home, program(home.binaries, 'pg_ctl'), stopArguments(home));
}

export function stopServerSync(home: Home): void {
  if (readPostmaster(home) === undefined) return;
  runSync(home, program(home.binaries, 'pg_ctl'), stopArguments(home));
}

/**
 * Finds the port of the server that already runs on this data folder; waits while that server starts or stops.
 * `undefined` if none runs. Removes a postmaster.pid left by a crash or a power cut.
 */
export async function runningPort(home: Home): Promise<number | undefined> {
  const deadline = Date.now() + TRANSITION_MS;
  for (;;) {
    const postmaster = readPostmaster(home);
    if (postmaster === undefined) return undefined;
    if (!isPostgres(postmaster.pid)) {
      rmSync(pidFile(home), { force: true });
      return undefined;
    }
    if (postmaster.status === 'ready') return postmaster.port;
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        'busy',
        `PostgreSQL tại ${home.folder} (tiến trình ${postmaster.pid}) khởi động hoặc dừng quá lâu.`,
      );
    }
    await sleep(50);
  }
}

/** True if the server's process is alive, in any state; cheap enough to call often. */
export function isServerAlive(home: Home): boolean {
  const postmaster = readPostmaster(home);
  if (postmaster === undefined) return false;
  return process.platform === 'linux' ? isPostgres(postmaster.pid) : answersSignals(postmaster.pid);
}

/** Lines 1, 4 and 8 of postmaster.pid: process, port, and `starting`, `ready` or `stopping`. */
function readPostmaster(home: Home): { pid: number; port: number; status: string } | undefined {
  try {
    const lines = readFileSync(pidFile(home), 'utf8').split('\n');
    return {
      pid: Math.abs(Number(lines[0])),
      port: Number(lines[3]),
      status: lines[7]?.trim() ?? 'starting',
    };
  } catch {
    return undefined;
  }
}

function pidFile(home: Home): string {
  return path.join(home.cluster, 'postmaster.pid');
}

function stopArguments(home: Home): string[] {
  return ['stop', '--pgdata', home.cluster, '--mode', 'fast', '--wait', '--timeout', '60'];
}
