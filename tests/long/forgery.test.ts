import { faultsOfNothing, missedOf } from '../support/forgery';
import { startForgedApp } from '../support/forgery/world';
import { from1To } from '../support/issues';
import type { TestApp } from '../support/strapi';

jest.setTimeout(600_000);

/** Changes what the rounds tamper with; told with a failure, so that it can be seen again. */
const FIRST = Number(process.env['CCHC_SEED'] ?? Date.now() % 1_000_000_000);

let app: TestApp;

beforeAll(async () => {
  app = await startForgedApp();
});
afterAll(() => app.stop());

test(`CR-11 verify names 1,000 of 1,000 random tamperings by the superuser of the database (CCHC_SEED=${FIRST})`, async () => {
  const seeds = from1To(1000).map((round) => FIRST + round);
  expect(await missedOf(app, seeds)).toEqual([]);
  expect(await faultsOfNothing(app)).toEqual([]);
});
