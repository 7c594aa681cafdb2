import { setTimeout } from 'node:timers/promises';
import { startAppProcess } from '../support/appProcess';
import { openRows, type Rows } from '../support/rows';
import { spawnServer } from '../support/startedServer';
import { loadFixture } from '../support/upgrade';
import { listChanged, readStored } from '../support/upgrade/storedRows';
import { until } from '../support/until';
import { volume } from '../support/volume';

jest.setTimeout(600_000);

const ROUNDS = volume(2, 10);
/** Milliseconds that a statement of the migration takes, so that a kill comes between two of them or within one. */
const SLOW_MS = 600;

/** The migration writes a row of `cchc_imports`, and drops a table after it. */
const SLOW = `
  create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(${SLOW_MS / 1000}); return null; end $$;
  create trigger slow after update on cchc_imports for each row execute function slow()`;

const isSleeping = async (rows: Rows): Promise<boolean> =>
  (
    await rows.all(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
    )
  ).length > 0;

const others = async (rows: Rows): Promise<number> =>
  (
    await rows.all(
      `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
          and backend_type = 'client backend'`,
    )
  ).length;

test.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  'UP-03 an upgrade that was killed half-way has changed nothing, and the next starts, two at once, complete it once (%i)',
  async (round) => {
    const { database } = await loadFixture('0.1.0');
    const rows = await openRows(database);
    try {
      const stored = await readStored(rows);
      await rows.all(SLOW);
      const killed = await spawnServer({ DATABASE_URL: database.url });
      await until(() => isSleeping(rows));
      // Each round has its own part of the time, early to late.
      await setTimeout((SLOW_MS * (round + Math.random())) / ROUNDS);
      killed.signal('SIGKILL');
      await killed.ended;
      await until(async () => (await others(rows)) === 0);
      expect(await listChanged(rows, stored)).toEqual([]);
      expect(await rows.all(`select to_regclass('cchc_schema_version') as name`)).toEqual([{ name: null }]);

      const servers = await Promise.all([startAppProcess(database), startAppProcess(database)]);
      await Promise.all(servers.map((server) => server.stop()));
      expect(await listChanged(rows, stored)).toEqual(['cchc_import_progress']);
      expect(await rows.all('select done, total from cchc_imports')).toEqual([{ done: 2, total: 2 }]);
      expect(await rows.all(`select number from cchc_schema_version where part = 'cchc-report'`)).toEqual([
        { number: 1 },
      ]);
    } finally {
      await rows.end();
      await database.drop();
    }
  },
);
