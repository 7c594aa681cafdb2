import { adminAccount } from '../support/adminAccount';
import { type AppProcess, startAppProcess } from '../support/appProcess';
import { type Ask, asking, listening } from '../support/asking';
import { from1To, issueAtOnce } from '../support/issues';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(240_000);

let app: TestApp;
let other: AppProcess;
let token: string;
let here: Ask;
let there: Ask;

beforeAll(async () => {
  app = await startApp();
  ({ token } = await adminAccount(app, 'cchc-lanh-dao'));
  here = asking(await listening(app), token);
  other = await startAppProcess(app.database);
  there = asking(other.url, token);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

test('CC-01 CC-02 thirty issues of three agencies at once, over two processes on one database, take the numbers of each from 1 on without a hole', async () => {
  const counts = [10, 10, 10];
  const taken = await issueAtOnce(app, counts, (index) => (index % 2 === 0 ? here : there));
  expect(taken).toEqual(counts.map(from1To));
});
