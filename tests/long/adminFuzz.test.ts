import { fuzzAdmin } from '../support/adminSurface/fuzz';
import { createWorld } from '../support/adminSurface/world';
import { startAppProcess } from '../support/appProcess';
import { startApp } from '../support/strapi';

jest.setTimeout(3_600_000);

const REQUESTS = Number(process.env['CCHC_LONG_ADMIN_FUZZ'] ?? 20_000);

test(`IN-16 CR-10 of ${REQUESTS} hostile requests to every address in every role none ends the process, stays without an answer or is a fault of the server; refusals have a code and Vietnamese words`, async () => {
  const app = await startApp();
  const server = await startAppProcess(app.database);
  try {
    expect(await fuzzAdmin(server, await createWorld(app), REQUESTS)).toEqual([]);
  } finally {
    await server.stop();
    await app.stop();
  }
});
