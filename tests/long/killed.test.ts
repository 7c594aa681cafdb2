import { issueUnderKills } from '../support/killedIssues';
import { openRows, type Rows } from '../support/rows';
import { startApp, type TestApp } from '../support/strapi';

/** `CCHC_LONG_ROUNDS` makes it fewer. */
const ROUNDS = Number(process.env['CCHC_LONG_ROUNDS'] ?? 200);
/** With as many reports of each as there are rounds, they last to the end. */
const AGENCIES = 5;

jest.setTimeout(60 * 60_000);

let app: TestApp;
let rows: Rows;

beforeAll(async () => {
  app = await startApp();
  rows = await openRows(app.database);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

test('CR-01 killed two hundred times while it issues, the app loses no issue it told of, leaves none half done and no hole', async () => {
  const seen = await issueUnderKills(app, rows, { agencies: AGENCIES, each: ROUNDS, rounds: ROUNDS });
  const { verification, unanswered, doneUnheard, lost, halves, holes } = seen;
  console.log(`${unanswered} without an answer, ${doneUnheard} of them done`);
  expect({ lost, halves, holes }).toEqual({ lost: [], halves: [], holes: [] });
  expect(verification).toMatchObject({ reports: AGENCIES * ROUNDS, faults: [] });
  expect(unanswered).toBeGreaterThan(0);
});
