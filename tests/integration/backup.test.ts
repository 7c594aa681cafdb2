import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { version } from '../../package.json';
import { catalogHash } from '../../database/accounts/catalog';
import { folderStore, restoreBackup, writeBackup } from '../../database/backup';
import { createDatabase, type Origin, type TestDatabase } from '../support/database';

jest.setTimeout(120_000);

const NO_SECRET = { kind: 'none' } as const;
const NOW = new Date('2026-01-15T02:30:00Z');

let folder: string;
const databases: TestDatabase[] = [];
const clients: Client[] = [];
let number = 0;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cchc-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  for (const client of clients.splice(0)) await client.end();
  for (const database of databases.splice(0)) await database.drop();
});

const freshFolder = (): string => {
  number += 1;
  const place = path.join(folder, String(number));
  mkdirSync(place);
  return place;
};

const connect = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  clients.push(client);
  return client;
};

const open = async (from: Origin): Promise<Client> => {
  const database = await createDatabase(from);
  databases.push(database);
  return connect(database.url);
};

const write = async (client: Client, uploads: string | null = null, of = version) => {
  const file = path.join(freshFolder(), 'backup.tar.gz');
  const source = {
    client,
    uploads: uploads === null ? null : folderStore(uploads),
    secrets: { API_TOKEN_SALT: 'muoi' },
    version: of,
  };
  const written = await writeBackup(source, { file, secret: NO_SECRET, staging: freshFolder() }, NOW);
  return { file, ...written };
};

const restore = async (file: string, client: Client, mayReplace = false) => {
  const staging = freshFolder();
  const restored = await restoreBackup(file, NO_SECRET, { client, staging, mayReplace }, () => undefined);
  return { staging, ...restored };
};

const tablesOf = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** The number and a digest of the rows of every table. */
const contentsOf = async (client: Client): Promise<Readonly<Record<string, string>>> => {
  const contents: Record<string, string> = {};
  for (const name of await tablesOf(client)) {
    const { rows } = await client.query<{ digest: string }>(
      `select concat(count(*), ' ', md5(string_agg(one::text, e'\\n' order by one::text collate "C"))) as digest from "${name}" one`,
    );
    contents[name] = rows[0]?.digest ?? '';
  }
  return contents;
};

/** Takes out row security, its policies and the rights of their role. */
const WITHOUT_WALL = `
  do $$
  declare one record;
  begin
    for one in select p.polname, c.relname from pg_policy p join pg_class c on c.oid = p.polrelid loop
      execute format('drop policy %I on %I', one.polname, one.relname);
      execute format('alter table %I disable row level security', one.relname);
    end loop;
    update pg_class set relacl = null where relnamespace = cast(current_schema() as regnamespace);
    execute format('revoke all on schema %I from cchc_member', current_schema());
  end $$`;

test('UP-04 a restored database has every row, table, rule and sequence of the one that was backed up', async () => {
  const source = await open('demo');
  await source.query(
    `create table odd ("Cột ""lạ""" text default 'a''b', number numeric(9, 2), bytes bytea, day timestamptz)`,
  );
  await source.query(
    `insert into odd values (e'hai\\ndòng\\tvà \\\\N \\\\.', -0.10, '\\x00ff', '2026-01-01 00:00:00.123456+07'), (null, null, null, null)`,
  );
  await source.query('create sequence odd_numbers start 7 increment 5');
  await source.query(`select nextval('odd_numbers')`);
  const { file, rows } = await write(source);
  const target = await open('empty');
  const restored = await restore(file, target);
  expect(restored.head).toMatchObject({ version, at: NOW.toISOString() });
  expect(restored.secrets).toEqual({ API_TOKEN_SALT: 'muoi' });
  expect(await contentsOf(target)).toEqual(await contentsOf(source));
  const counts = Object.values(await contentsOf(source)).map((one) => Number(one.split(' ')[0]));
  expect(rows).toBe(counts.reduce((sum, count) => sum + count, 0));
  // The first start after a restore builds the wall between offices again.
  await source.query(WITHOUT_WALL);
  expect(await catalogHash(target)).toBe(await catalogHash(source));
  const next = await target.query<{ next: string }>(`select nextval('odd_numbers') as next`);
  expect(next.rows[0]?.next).toBe('12');
  const inserted = await target.query<{ id: number }>(
    `insert into agencies (document_id) values ('${'a'.repeat(24)}') returning id`,
  );
  const highest = await source.query<{ id: number }>('select max(id) as id from agencies');
  expect(inserted.rows[0]?.id).toBeGreaterThan(highest.rows[0]?.id ?? 0);
});

test('UP-04 what is written while the backup runs is in it whole or not at all', async () => {
  const source = await open('template');
  await source.query('create table pairs (a integer, b integer)');
  await source.query('create table more_pairs (a integer)');
  const writer = await connect(databases[0]?.url ?? '');
  let isDone = false;
  let pairs = 0;
  const writing = (async () => {
    while (!isDone) {
      pairs += 1;
      await writer.query(
        `with one as (insert into pairs values (${pairs}, ${pairs})) insert into more_pairs values (${pairs})`,
      );
    }
  })();
  const { file } = await write(source);
  isDone = true;
  await writing;
  const target = await open('empty');
  await restore(file, target);
  const { rows } = await target.query<{ first: string; second: string }>(
    'select (select count(*) from pairs) as first, (select count(*) from more_pairs) as second',
  );
  expect(rows[0]?.first).toBe(rows[0]?.second);
  expect(Number(rows[0]?.first)).toBeLessThanOrEqual(pairs);
});

test('UP-04 uploaded files come back equal, in their folders, and one that is deleted meanwhile is among them', async () => {
  const uploads = freshFolder();
  mkdirSync(path.join(uploads, 'thư mục'));
  writeFileSync(path.join(uploads, 'ảnh.png'), Buffer.from([0, 1, 2, 255]));
  writeFileSync(path.join(uploads, 'thư mục', 'trống.txt'), '');
  writeFileSync(path.join(uploads, '.gitkeep'), '');
  const { file, files } = await write(await open('template'), uploads);
  expect(files).toBe(2);
  const { staging } = await restore(file, await open('empty'));
  expect([...readFileSync(path.join(staging, 'ảnh.png'))]).toEqual([0, 1, 2, 255]);
  expect(readFileSync(path.join(staging, 'thư mục', 'trống.txt'), 'utf8')).toBe('');
});

test('UP-04 a backup that is cut off, changed in any part, or no backup restores nothing', async () => {
  const { file } = await write(await open('template'));
  const bytes = readFileSync(file);
  const changed = (at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 0x55;
    return copy;
  };
  const target = await open('empty');
  const wrong: readonly (readonly [string, Buffer])[] = [
    ['half', bytes.subarray(0, bytes.length / 2)],
    ['without its end', bytes.subarray(0, -20)],
    ['changed early', changed(200)],
    ['changed in the middle', changed(Math.floor(bytes.length / 2))],
    ['a text', Buffer.from('không phải bản sao lưu')],
    ['empty', Buffer.alloc(0)],
  ];
  for (const [what, content] of wrong) {
    const other = path.join(freshFolder(), 'wrong.tar.gz');
    writeFileSync(other, content);
    await expect(restore(other, target).then(() => what)).rejects.toMatchObject({
      code: expect.stringMatching(/^(broken_backup|not_a_backup)$/),
    });
    expect([what, await tablesOf(target)]).toEqual([what, []]);
  }
});

test('UP-04 a database that holds anything is refused, and replaced only when that is asked for', async () => {
  const { file } = await write(await open('demo'));
  const target = await open('template');
  await target.query(`create table mine (note text); insert into mine values ('của tôi')`);
  await expect(restore(file, target)).rejects.toMatchObject({ code: 'not_empty' });
  expect((await target.query('select note from mine')).rows).toEqual([{ note: 'của tôi' }]);
  await restore(file, target, true);
  expect(await tablesOf(target)).not.toContain('mine');
  expect(await tablesOf(target)).toContain('articles');
});

test('UP-04 a restore that fails half-way leaves what was there', async () => {
  const { file } = await write(await open('demo'));
  const target = await open('template');
  await target.query(`create table mine (note text); insert into mine values ('của tôi')`);
  const failing = restoreBackup(
    file,
    NO_SECRET,
    { client: target, staging: freshFolder(), mayReplace: true },
    () => {
      throw new Error('the disk is full');
    },
  );
  await expect(failing).rejects.toThrow('the disk is full');
  expect((await target.query('select note from mine')).rows).toEqual([{ note: 'của tôi' }]);
});

test('UP-03 a backup of a newer version, which this one could not open, is refused before anything is replaced', async () => {
  const { file } = await write(await open('template'), null, '0.999.0');
  const target = await open('template');
  const before = await catalogHash(target);
  await expect(restore(file, target, true)).rejects.toMatchObject({
    code: 'newer_backup',
    values: { version: '0.999.0' },
  });
  expect(await catalogHash(target)).toBe(before);
});

test('UP-04 a database that others use is refused', async () => {
  const { file } = await write(await open('template'));
  const target = await open('empty');
  await connect(databases.at(-1)?.url ?? '');
  await expect(restore(file, target)).rejects.toMatchObject({ code: 'in_use', values: { count: 1 } });
});

test('UP-04 an object that a restore could not make is refused by name before anything is written', async () => {
  const source = await open('template');
  await source.query(`create type colour as enum ('đỏ')`);
  await expect(write(source)).rejects.toMatchObject({
    code: 'unknown_object',
    values: { kind: 'type', name: 'colour' },
  });
});
