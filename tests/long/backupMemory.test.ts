import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { addAgencies, addCatalogue } from '../../scripts/bench/figuresRecords';
import { createDatabase, type TestDatabase } from '../support/database';
import { TEST_ENVIRONMENT } from '../support/environment';
import { createMachine, type Machine } from '../support/machines';

jest.setTimeout(3_600_000);

const AGENCIES = 200;
/** Enough that the commands collect garbage as the larger ones do. */
const FEW_AGENCIES = 20;
const ARTICLES_EACH = 5_000;
/** The largest share of memory, relative to the same command with a tenth of the rows. */
const MOST_GROWTH = 1.5;

const databases: TestDatabase[] = [];
const machines: Machine[] = [];

afterAll(async () => {
  for (const { project } of machines) project.remove();
  for (const database of databases) await database.drop();
});

const machineWith = async (from: 'template' | 'empty'): Promise<{ machine: Machine; url: string }> => {
  const database = await createDatabase(from);
  databases.push(database);
  const machine = createMachine(database.url);
  machines.push(machine);
  return { machine, url: database.url };
};

const withClient = async <T>(url: string, act: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
};

const countRows = (url: string): Promise<number> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ sql: string }>(
      `select string_agg('select count(*) n from ' || quote_ident(relname), ' union all ') as sql
         from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const { rows: sums } = await client.query<{ total: string }>(
      `select sum(n) as total from (${rows[0]?.sql ?? ''}) t`,
    );
    return Number(sums[0]?.total);
  });

/** Megabytes that a process has had in memory at most so far; 0 once it has ended. */
const peakOf = ({ pid }: ChildProcess): number => {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Runs a command of a machine. @returns megabytes that it had in memory at most */
const peakOfCommand = async (
  { project, environment }: Machine,
  script: string,
  args: readonly string[],
): Promise<number> => {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    cwd: project.folder,
    env: { ...process.env, ...TEST_ENVIRONMENT, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let peak = 0;
  let code: number | null | undefined;
  while (code === undefined) {
    peak = Math.max(peak, peakOf(child));
    code = await Promise.race([ended.then(([value]) => value), pause(100, undefined)]);
  }
  expect([code, errors]).toEqual([0, '']);
  return peak;
};

/** Backs a database of that many agencies up and restores it. @returns megabytes of both commands, and rows */
const measure = async (agencies: number, articles: number) => {
  const { machine, url } = await machineWith('template');
  await withClient(url, async (client) => {
    await addCatalogue(client);
    await addAgencies(client, 1, agencies, articles);
  });
  const file = path.join(machine.project.folder, 'backup.tar.gz');
  const backup = await peakOfCommand(machine, 'backup', ['--out', file]);
  const target = await machineWith('empty');
  const restore = await peakOfCommand(target.machine, 'restore', [file]);
  const [rows, restored] = [await countRows(url), await countRows(target.url)];
  // The start after the restore logs it, with a key and a checkpoint.
  expect(restored).toBeGreaterThanOrEqual(rows);
  return { backup, restore, rows, megabytes: statSync(file).size / 1024 / 1024 };
};

test('UP-04 a backup of 3.3 million rows is written and restored in the memory of a small one', async () => {
  const few = await measure(FEW_AGENCIES, ARTICLES_EACH);
  const many = await measure(AGENCIES, ARTICLES_EACH);
  console.log(JSON.stringify({ few, many }));
  expect(many.rows).toBeGreaterThan(3_000_000);
  expect(many.backup / few.backup).toBeLessThan(MOST_GROWTH);
  expect(many.restore / few.restore).toBeLessThan(MOST_GROWTH);
});
