import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportDetail } from '../../src/plugins/cchc-report/server/src/contract';
import { adminAccount } from '../support/adminAccount';
import { type AppProcess, startAppProcess } from '../support/appProcess';
import { type Ask, asking } from '../support/asking';
import { communes, issueWithNext } from '../support/issues';
import { heldBy, slopeOf, type Held } from '../support/process';
import { openRows, type Rows } from '../support/rows';
import { startApp, type TestApp } from '../support/strapi';

/** How long it goes on; `CCHC_SOAK_MINUTES` shortens it. */
const MINUTES = Number(process.env['CCHC_SOAK_MINUTES'] ?? 20);
const SAMPLES = 20;
const STAFF = 4;
/** As config/database.ts has it. */
const POOL = 10;

jest.setTimeout((MINUTES + 10) * 60_000);

let app: TestApp;
let rows: Rows;
let server: AppProcess;
let ask: Ask;
let temporary: string;

beforeAll(async () => {
  app = await startApp();
  rows = await openRows(app.database);
  temporary = mkdtempSync(join(tmpdir(), 'cchc-soak-'));
  server = await startAppProcess(app.database, { TMPDIR: temporary });
  ask = asking(server.url, (await adminAccount(app, 'strapi-super-admin')).token);
});
afterAll(async () => {
  await server.stop();
  await rows.end();
  await app.stop();
  rmSync(temporary, { recursive: true, force: true });
});

/** A day of work: read, write a report, issue it, show it, withdraw it. */
const workOnce = async (agency: string): Promise<void> => {
  const get = (address: string) => ask('GET', address);
  await get(`/figures?agency=${agency}&period=2024-H1`);
  await get(`/calendar?agency=${agency}`);
  const made = await ask<ReportDetail>('POST', '/reports', { agency, kind: 'month', period: '2024-03' });
  if (made.status !== 201) throw new Error(`no draft: ${made.status} ${JSON.stringify(made.body)}`);
  const { documentId: id } = made.body.data;
  await ask('PUT', `/reports/${id}/sections/proposals`, { text: `Không có, ${id}.`, version: 1 });
  for (const look of ['lint', 'changes', 'preview', 'placeholders']) await get(`/reports/${id}/${look}`);
  await get(`/reports/${id}/file?format=docx`);
  await ask('POST', `/reports/${id}/submit`, {});
  await issueWithNext(ask, id);
  await ask('PUT', `/reports/${id}/visibility`, { public: true });
  await fetch(`${server.url}/api/cchc-report/reports/${id}/file?format=docx`).then((file) =>
    file.arrayBuffer(),
  );
  await ask('POST', `/reports/${id}/void`, { reason: 'Thử' });
  await get(`/reports?agency=${agency}`);
  await get(`/export?agency=${agency}&period=2024-H1&appendices=articles`);
};

interface Sample extends Held {
  readonly connections: number;
}

const sample = async (): Promise<Sample> => {
  const { connections } = await rows.one<{ connections: number }>(
    `select cast(count(*) as integer) as connections from pg_stat_activity where datname = current_database()`,
  );
  return { ...heldBy(server.pid), connections };
};

test('LD-05 at work for long the app holds no more memory, handles, files and connections than after a while', async () => {
  const agencies = await communes(app, STAFF);
  const began = Date.now();
  const isOver = (part: number): boolean => Date.now() - began >= MINUTES * 60_000 * part;
  const samples: Sample[] = [];
  let turns = 0;
  const work = async (agency: string): Promise<void> => {
    while (!isOver(1)) {
      await workOnce(agency);
      turns += 1;
      if (!isOver((samples.length + 1) / SAMPLES)) continue;
      samples.push(await sample());
    }
  };
  await Promise.all(agencies.map(work));

  const later = samples.slice(Math.floor(samples.length / 2));
  const growth = slopeOf(later.map(({ megabytes }) => megabytes)) * (SAMPLES / MINUTES);
  console.table(samples);
  console.log(`${turns} turns in ${MINUTES} min; in the second half ${growth.toFixed(2)} MB a minute`);
  const [early, last] = [samples[Math.floor(samples.length / 4)], samples.at(-1)];
  expect(last?.megabytes).toBeLessThan((early?.megabytes ?? 0) * 1.5);
  expect(last?.handles).toBeLessThan((early?.handles ?? 0) + 30);
  // The app of the test itself has some too.
  for (const { connections } of samples) expect(connections).toBeLessThanOrEqual(2 * POOL + 1);
  // The loader of TypeScript, which the app does without, has a folder of its own there.
  expect(readdirSync(temporary).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
});
