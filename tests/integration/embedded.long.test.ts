import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { type EmbeddedPostgres, EmbeddedPostgresError, startEmbeddedPostgres } from 'postgres-launcher';

const PROJECT = path.resolve(__dirname, '..', '..');
/** Starts on the folder it is given, prints the port, and stops when its stdin ends. */
const USER_PROGRAM = `
  const { startEmbeddedPostgres } = require('postgres-launcher');
  startEmbeddedPostgres({ project: process.cwd(), dataDir: process.argv[1] }).then((postgres) => {
    console.log(postgres.port);
    process.stdin.resume().on('end', () => postgres.stop().then(() => process.exit(0)));
  });
`;

jest.setTimeout(60_000);

let dataDir: string;
const opened: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

beforeEach(() => {
  dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), 'cchc-embedded-')), 'dữ liệu');
  // The server's account must be able to enter, as in any place a user chooses.
  mkdirSync(dataDir, { recursive: true });
  chmodSync(path.dirname(dataDir), 0o755);
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const postgres of opened.splice(0)) await postgres.stop();
  // Of a test that broke off: a server without a living user is adopted, and stopped.
  if (existsSync(postmasterFile())) await (await startEmbeddedPostgres({ project: PROJECT, dataDir })).stop();
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ project: PROJECT, dataDir });
  opened.push(postgres);
  return postgres;
}

async function startElsewhere(): Promise<{ child: ChildProcess; port: number; leave(): Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', USER_PROGRAM, dataDir], {
    cwd: PROJECT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const leave = async () => {
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
  };
  return { child, port: Number(line), leave };
}

async function ask<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmasterFile = () => path.join(dataDir, 'cluster', 'postmaster.pid');
const postmaster = () => Number(readFileSync(postmasterFile(), 'utf8').split('\n')[0]);

describe('the embedded PostgreSQL', () => {
  it('writes UTF-8, knows the Vietnamese order, and waits for the disk', async () => {
    const { url } = await start();
    const [row] = await ask(
      url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync,
              current_setting('TimeZone') AS zone,
              (SELECT datlocprovider FROM pg_database WHERE datname = current_database()) AS provider,
              upper('đường ủy ban') AS upper,
              (SELECT string_agg(w, ' ' ORDER BY w COLLATE "vi-x-icu") FROM unnest(ARRAY['đa', 'e', 'da', 'ă', 'a']) w) AS sorted`,
    );
    expect(row).toEqual({
      encoding: 'UTF8',
      fsync: 'on',
      zone: 'UTC',
      provider: 'i',
      upper: 'ĐƯỜNG ỦY BAN',
      sorted: 'a ă da đa e',
    });
  });

  it('is reached on this machine only, with the password that is kept for its owner alone', async () => {
    const { url } = await start();
    const [row] = await ask(
      url,
      `SELECT current_setting('listen_addresses') AS tcp, current_setting('unix_socket_directories') AS socket`,
    );
    expect(row).toEqual({ tcp: '127.0.0.1', socket: '' });
    await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toMatchObject({
      code: '28P01',
    });
    expect(statSync(path.join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  });

  it('keeps data and port from one start to the next', async () => {
    const first = await start();
    await ask(first.url, "CREATE TABLE kept AS SELECT 'tin, bài'::text AS what");
    await first.stop();
    expect(existsSync(postmasterFile())).toBe(false);
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'SELECT what FROM kept')).toEqual([{ what: 'tin, bài' }]);
  });

  it('is stopped from an exit handler too', async () => {
    const postgres = await start();
    postgres.stopSync();
    expect(existsSync(postmasterFile())).toBe(false);
  });

  it('has a session of its own, so that Ctrl-C reaches Strapi first', async () => {
    if (process.platform !== 'linux') return;
    await start();
    const [, , , , group, session] = readFileSync(`/proc/${postmaster()}/stat`, 'utf8')
      .replace(/\(.*\)/, '()')
      .split(' ');
    expect([Number(group), Number(session)]).toEqual([postmaster(), postmaster()]);
  });

  it('is adopted after kill -9 of the process that started it, and then stopped', async () => {
    const { child, port } = await startElsewhere();
    const server = postmaster();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const adopted = await start();
    expect([adopted.port, postmaster()]).toEqual([port, server]);
    await adopted.stop();
    expect(existsSync(postmasterFile())).toBe(false);
  });

  it('is shared by processes, and runs until the last of them leaves, whoever started it', async () => {
    const other = await startElsewhere();
    const here = await start();
    expect(here.port).toBe(other.port);
    await other.leave();
    expect(await ask(here.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await here.stop();
    expect(existsSync(postmasterFile())).toBe(false);
  });

  it('is one, also when two ask for it at once on an empty folder', async () => {
    const [here, other] = await Promise.all([start(), startElsewhere()]);
    expect(here.port).toBe(other.port);
    await other.leave();
  });

  it('starts over the pid file of a machine that lost power, though its id lives as another program', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(
      postmasterFile(),
      `${process.pid}\n${dataDir}\n0\n${first.port}\n\n127.0.0.1\n0 0\nready\n`,
    );
    const second = await start();
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('takes away what a broken-off creation left', async () => {
    mkdirSync(path.join(dataDir, 'cluster.unfinished-1', 'base'), { recursive: true });
    await start();
    expect(readdirSync(dataDir).filter((name) => name.startsWith('cluster'))).toEqual(['cluster']);
  });

  it('leaves data of another PostgreSQL version untouched and says so', async () => {
    mkdirSync(path.join(dataDir, 'cluster'));
    writeFileSync(path.join(dataDir, 'cluster', 'PG_VERSION'), '15\n');
    const error: unknown = await startEmbeddedPostgres({ project: PROJECT, dataDir }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(EmbeddedPostgresError);
    expect(error).toMatchObject({ code: 'other-version' });
    expect(readdirSync(path.join(dataDir, 'cluster'))).toEqual(['PG_VERSION']);
  });

  it('says which port is taken', async () => {
    const { port } = await start();
    const other = path.join(path.dirname(dataDir), 'other');
    await expect(startEmbeddedPostgres({ project: PROJECT, dataDir: other, port })).rejects.toMatchObject({
      code: 'port-taken',
      message: expect.stringContaining(String(port)) as string,
    });
  });

  it('for tests lives in a temporary folder and leaves nothing', async () => {
    const postgres = await startEmbeddedPostgres({ project: PROJECT, fast: true });
    expect(await ask(postgres.url, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
    await postgres.stop();
    expect(existsSync(postgres.dataDir)).toBe(false);
  });
});

describe('a folder that is moved or copied', () => {
  let base: string;
  const left: string[] = [];
  const refuse = { refuse: true, traces: false };

  beforeEach(() => {
    base = mkdtempSync(path.join(os.tmpdir(), 'cchc-moved-'));
    chmodSync(base, 0o755);
    mkdirSync(path.join(base, 'office'));
  });
  afterEach(() => {
    for (const folder of [base, ...left.splice(0)]) rmSync(folder, { recursive: true, force: true });
  });

  const startIn = async (name: string): Promise<EmbeddedPostgres> => {
    const postgres = await startEmbeddedPostgres({ project: path.join(base, name), lostData: refuse });
    opened.push(postgres);
    // Root's data and programs are outside the project.
    if (!postgres.dataDir.startsWith(base)) left.push(path.dirname(postgres.dataDir));
    return postgres;
  };

  it('never starts on an empty database in silence', async () => {
    const first = await startIn('office');
    await ask(first.url, 'create table kept ()');
    await first.stop();
    renameSync(path.join(base, 'office'), path.join(base, 'moved'));
    const second = await startIn('moved');
    expect(await ask(second.url, "select to_regclass('kept')::text as name")).toEqual([{ name: 'kept' }]);
    await second.stop();
    mkdirSync(path.join(base, 'copy', 'data'), { recursive: true });
    copyFileSync(
      path.join(base, 'moved', 'data', 'postgres-folder'),
      path.join(base, 'copy', 'data', 'postgres-folder'),
    );
    await expect(startIn('copy')).rejects.toThrow('là bản chép của');
  });
});
