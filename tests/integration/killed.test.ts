import { existsSync, writeFileSync } from 'node:fs';
import { inProject } from '../../scripts/lib/project';
import { createPartName } from '../../src/uploads/leftParts';
import { issueUnderKills } from '../support/killedIssues';
import { openRows, type Rows } from '../support/rows';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(300_000);

let app: TestApp;
let rows: Rows;

/** As a killed process leaves a picture: this process would call one so, and has begun none. */
const LEFT = inProject('public', 'uploads', `${createPartName()}.png`);

beforeAll(async () => {
  writeFileSync(LEFT, 'half a picture');
  app = await startApp();
  rows = await openRows(app.database);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

test('CR-01 killed five times while it issues, the app loses no issue it told of, leaves none half done and no hole', async () => {
  const { verification, unanswered, lost, halves, holes } = await issueUnderKills(app, rows, {
    agencies: 2,
    each: 15,
    rounds: 5,
  });
  expect({ lost, halves, holes }).toEqual({ lost: [], halves: [], holes: [] });
  expect(verification).toMatchObject({ reports: 30, faults: [] });
  // Some were killed at their work, not all of them after it.
  expect(unanswered).toBeGreaterThan(0);
});

test('what a killed process left of a file that it was writing is gone after the next start', () => {
  expect(existsSync(LEFT)).toBe(false);
});
