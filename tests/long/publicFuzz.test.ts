import { fuzzPublicApi } from '../support/publicSurface/fuzz';
import { guardedRecords } from '../support/publicSurface/secrets';
import { startApp } from '../support/strapi';

jest.setTimeout(1_800_000);

const REQUESTS = Number(process.env['CCHC_LONG_FUZZ'] ?? 20_000);

test(`IN-16 OUT-11 of ${REQUESTS} hostile requests to the public API none is a fault of the server or tells what is private`, async () => {
  const app = await startApp();
  try {
    await fuzzPublicApi(app, await guardedRecords(app), REQUESTS);
  } finally {
    await app.stop();
  }
});
