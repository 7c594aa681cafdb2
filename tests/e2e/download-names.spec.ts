import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import Koa from 'koa';
import { sendFile } from '../../src/plugins/cchc-report/server/src/controllers/download';
import { FILE_FORMATS } from 'nd30-document';

/** What a file is called, and what the browser must save it as. */
const NAMES = [
  ['Báo cáo số 07: xã Ích Hậu, huyện Đức Thọ.docx', 'Báo cáo số 07- xã Ích Hậu, huyện Đức Thọ.docx'],
  ['Đề án (nháp) số 1; 100% đạt & "mật".docx', 'Đề án (nháp) số 1; 100% đạt & -mật.docx'],
  ['Báo cáo 👨‍👩‍👧.docx', 'Báo cáo 👨👩👧.docx'],
  ['ệ'.normalize('NFD') + ' xcod.\u202edocx', 'ệ xcod.docx'],
  ['a\u00ad\u2060\u180e\ufdd0\r\nb.docx', 'a b.docx'],
  // Sixteen times twelve bytes, and eight more.
  ['Phụ lục '.repeat(40) + '.docx', `${'Phụ lục '.repeat(16)}Phụ l.docx`],
  ['Cơn.docx', 'Cơn.docx'],
  ['.docx', 'Tài liệu.docx'],
] as const;

let server: Server;
let address: string;

test.beforeAll(async () => {
  const app = new Koa().use((ctx) => {
    const [fileName] = NAMES[Number(ctx.path.slice(1))] ?? ['?'];
    sendFile(ctx, { bytes: new Uint8Array([1]), fileName, mime: FILE_FORMATS.docx.mime });
  });
  server = createServer((request, response) => void app.callback()(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
});
test.afterAll(() => void server.close());

NAMES.forEach(([, saved], index) => {
  test(`OUT-07 Chromium saves a file under its name: ${saved.slice(0, 60)}`, async ({ page }) => {
    await page.setContent(`<a href="${address}/${index}">tải</a>`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link').click()]);
    expect(download.suggestedFilename()).toBe(saved);
  });
});
