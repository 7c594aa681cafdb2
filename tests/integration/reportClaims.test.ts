import { insertCatalogue } from '../support/randomOffice';
import { checkClaims } from '../support/randomOffice/claims';
import { openRows, type Rows } from '../support/rows';
import { sharedApp, type TestApp } from '../support/strapi';
import { volume } from '../support/volume';

jest.setTimeout(600_000);

let app: TestApp;
let rows: Rows;

beforeAll(async () => {
  app = await sharedApp();
  rows = await openRows(app.database);
  await insertCatalogue(rows);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

const seeds = Array.from({ length: volume(12, 300) }, (_, index) => 5_000 + index);

it.each(seeds)(
  'TR-01 TR-02 a report claims nothing and has no number that its records do not show, seed %d',
  (seed) => checkClaims(app, rows, seed),
);
