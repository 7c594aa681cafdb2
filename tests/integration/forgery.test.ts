import {
  definedIn,
  listDefinitions,
} from '../../src/plugins/cchc-report/server/src/reports/store/definitions';
import shipped from '../../src/plugins/cchc-report/server/src/reports/store/definitions.json';
import { queryOn } from '../../src/plugins/cchc-report/server/src/sources/query';
import { faultsAfter, faultsOfNothing, KIND_NAMES, missedOf } from '../support/forgery';
import { REDEFINED } from '../support/forgery/redefined';
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

test('CR-11 verify names each of 26 random tamperings, two of every kind, by the superuser of the database', async () => {
  expect(KIND_NAMES).toHaveLength(13);
  expect(await missedOf(app, from1To(26))).toEqual([]);
});

test('CR-11 the definitions that verify compares with are those of a fresh database, all of them', async () => {
  // Where tables or rules changed, the differences told here are the new text of definitions.json.
  expect(listDefinitions(await definedIn(queryOn(app.strapi.db.connection)))).toEqual(shipped);
});

test('CR-11 verify names a rule that stays under its name and holds no more, however it was weakened', async () => {
  const said: (readonly string[])[] = [];
  for (const [, ...statements] of REDEFINED) {
    const faults = await faultsAfter(app, async (query) => {
      for (const statement of statements) await query(statement);
    });
    said.push(faults.map(({ item }) => item));
  }
  expect(said).toEqual(REDEFINED.map(([name]) => expect.arrayContaining([name])));
  expect(said.filter((items) => new Set(items).size > 1)).toEqual([]);
});
