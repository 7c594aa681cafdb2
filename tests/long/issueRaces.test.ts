import { adminAccount } from '../support/adminAccount';
import { type AppProcess, startAppProcess } from '../support/appProcess';
import { asking } from '../support/asking';
import { from1To, issueAtOnce } from '../support/issues';
import { startApp, type TestApp } from '../support/strapi';

/** Issues of each agency; set `CCHC_LONG_ISSUES` for fewer. */
const ISSUES = Number(process.env['CCHC_LONG_ISSUES'] ?? 200);

jest.setTimeout(30 * 60_000);

let app: TestApp;
let servers: AppProcess[];

beforeAll(async () => {
  app = await startApp();
  servers = [await startAppProcess(app.database), await startAppProcess(app.database)];
});
afterAll(async () => {
  for (const server of servers) await server.stop();
  await app.stop();
});

test('CC-01 CC-02 of three agencies two hundred issues each, at once over two processes, have numbers without a hole', async () => {
  const { token } = await adminAccount(app, 'cchc-lanh-dao');
  const [one, other] = servers.map(({ url }) => asking(url, token));
  const counts = [ISSUES, ISSUES, ISSUES];
  const taken = await issueAtOnce(app, counts, (index) => {
    const ask = index % 2 === 0 ? one : other;
    if (ask === undefined) throw new Error('no server');
    return ask;
  });
  expect(taken).toEqual(counts.map(from1To));
});
