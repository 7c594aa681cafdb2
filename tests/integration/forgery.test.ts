import { faultsOfNothing, KIND_NAMES, missedOf } from '../support/forgery';
import { startForgedApp } from '../support/forgery/world';
import { from1To } from '../support/issues';
import type { TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;

beforeAll(async () => {
  app = await startForgedApp();
});
afterAll(() => app.stop());

test('CR-11 verify names nothing where nobody tampered', async () => {
  expect(await faultsOfNothing(app)).toEqual([]);
});

test('CR-11 verify names each of 52 random tamperings, four of every kind, by the superuser of the database', async () => {
  expect(KIND_NAMES).toHaveLength(13);
  expect(await missedOf(app, from1To(52))).toEqual([]);
});
