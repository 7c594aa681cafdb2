import { randomBytes } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDocx } from 'nd30-document';
import { SENT_FILE } from '../../src/plugins/cchc-report/server/src/controllers/sentFile';
import { sampleReport } from '../../src/packages/nd30-document/tests/support/sampleReport';
import { adminToken } from '../support/adminAccount';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

const MAIN = 'word/document.xml';
const EXPORTS = 'plugin::cchc-report.exports';
/** Enough to check a report, too little for a long document. */
const FEW_MEGABYTES = 40;
/** So many that the checker still takes the document, for it counts its elements. */
const PARAGRAPHS = 45_000;

let app: TestApp;
let token: string;

beforeAll(async () => {
  app = await startApp();
  // Before the first thread is started.
  const exports: object = app.strapi.config.get(EXPORTS);
  app.strapi.config.set(EXPORTS, { ...exports, threadMegabytes: FEW_MEGABYTES });
  token = await adminToken(app, ['plugin::cchc-report.check']);
});
afterAll(() => app.stop());

const check = (bytes: Uint8Array) =>
  app.http
    .post('/cchc-report/check')
    .set('Authorization', `Bearer ${token}`)
    .set('Content-Type', SENT_FILE)
    .send(JSON.stringify(Buffer.from(bytes).toString('base64')));

test('CR-09 a file that takes its thread down is refused, and the next one is checked', async () => {
  const report = await writeDocx(sampleReport);
  const parts = unzipSync(report);
  const paragraph = () => `<w:p><w:r><w:t>${randomBytes(9).toString('base64')}</w:t></w:r></w:p>`;
  const body = Array.from({ length: PARAGRAPHS }, paragraph).join('');
  const xml = strFromU8(parts[MAIN] ?? new Uint8Array()).replace('<w:body>', `<w:body>${body}`);
  const refused = await check(zipSync({ ...parts, [MAIN]: strToU8(xml) })).expect(502);
  expect(refused.body.error.details.code).toBe('check_failed');
  await check(report).expect(200);
});
