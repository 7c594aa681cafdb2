import { rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from 'postgres-launcher';
import { PROJECT } from '../../scripts/lib/project';
import verification from '../../src/plugins/cchc-report/server/src/translations/verification.vi.json';
import { createDatabase, type TestDatabase } from '../support/database';
import { createMachine, type Machine, runOn } from '../support/machines';
import { bringOlderPostgres, OLDER_MAJORS } from '../support/olderPostgres';

jest.setTimeout(600_000);

/** Tables that the start after a restore writes, or that belong to the accounts of a server. */
const WRITTEN_BY_A_START: readonly string[] = [
  'cchc_owner_step',
  'cchc_report_actions',
  'cchc_report_checkpoints',
  'cchc_report_keys',
];

/** Strapi writes the moment of its next weekly count of files at each start. */
const WRITTEN_SETTING = 'plugin_upload_metrics';

/** The number and the digest of the rows of each table that a start does not write. */
const contentsOf = async (url: string): Promise<Readonly<Record<string, string>>> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    );
    const contents: Record<string, string> = {};
    for (const { name } of tables) {
      if (WRITTEN_BY_A_START.includes(name)) continue;
      const { rows } = await client.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text collate "C")), '') as digest from "${name}" t
          where coalesce(to_jsonb(t) ->> 'key', '') <> $1`,
        [WRITTEN_SETTING],
      );
      contents[name] = rows[0]?.digest ?? '';
    }
    return contents;
  } finally {
    await client.end();
  }
};

let demo: TestDatabase;
const machines: Machine[] = [];
const servers: EmbeddedPostgres[] = [];
const databases: TestDatabase[] = [];

const machineOn = (url: string): Machine => {
  const machine = createMachine(url);
  machines.push(machine);
  return machine;
};

beforeAll(async () => {
  demo = await createDatabase('demo');
  databases.push(demo);
});

afterAll(async () => {
  for (const { project } of machines) project.remove();
  for (const server of servers) await server.stop();
  for (const database of databases) await database.drop();
});

test.each(OLDER_MAJORS)('UP-04 a backup goes to PostgreSQL %i and back, whole', async (major) => {
  const server = await startEmbeddedPostgres({
    project: PROJECT,
    fast: true,
    programs: bringOlderPostgres(major),
  });
  servers.push(server);
  const newest = machineOn(demo.url);
  const file = path.join(newest.project.folder, 'to.tar.gz');
  expect(await runOn(newest, 'backup', ['--out', file])).toMatchObject({ code: 0 });

  const older = machineOn(server.appUrl);
  const owned = { DATABASE_OWNER_URL: server.url };
  expect(await runOn(older, 'restore', [file], owned)).toMatchObject({
    code: 0,
    output: expect.stringContaining(verification.whole),
  });
  expect(await contentsOf(server.url)).toEqual(await contentsOf(demo.url));

  const back = path.join(older.project.folder, 'back.tar.gz');
  expect(await runOn(older, 'backup', ['--out', back], owned)).toMatchObject({ code: 0 });
  const empty = await createDatabase('empty');
  databases.push(empty);
  expect(await runOn(machineOn(empty.url), 'restore', [back])).toMatchObject({
    code: 0,
    output: expect.stringContaining(verification.whole),
  });
  expect(await contentsOf(empty.url)).toEqual(await contentsOf(demo.url));
  rmSync(file);
});
