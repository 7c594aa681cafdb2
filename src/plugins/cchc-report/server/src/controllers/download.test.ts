import { createHash } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import fc from 'fast-check';
import Koa from 'koa';
import { safeFileName } from '../domain/vi';
import { FILE_FORMATS } from '../document';
import { sendFile } from './download';

const BYTES = new TextEncoder().encode('abc');

const sent = (fileName: string, bytes: Uint8Array = BYTES): Koa.Response => {
  const request = new IncomingMessage(new Socket());
  const ctx = new Koa().createContext(request, new ServerResponse(request));
  sendFile(ctx, { bytes, fileName, mime: FILE_FORMATS.docx.mime });
  return ctx.response;
};

/** Both names of the header; the extended one by the grammar of RFC 8187, ext-value and attr-char. */
const namesIn = (header: string): { plain: string; extended: string } => {
  const match =
    /^attachment; filename=(?:"([^"\\?]*)"|([\w!#$&+.^`|~'-]+))(?:; filename\*=UTF-8''((?:%[0-9A-F]{2}|[A-Za-z0-9!#$&+\-.^_`|~])+))?$/.exec(
      header,
    );
  if (match === null) throw new Error(`no header of a download: ${header}`);
  const plain = match[1] ?? match[2] ?? '';
  return { plain, extended: match[3] === undefined ? plain : decodeURIComponent(match[3]) };
};

test('OUT-07 a Vietnamese name is sent as it is written, and without marks for what reads only ASCII', () => {
  const { plain, extended } = namesIn(sent('Báo cáo 6 tháng - xã Đông Kinh.docx').get('content-disposition'));
  expect(plain).toBe('Bao cao 6 thang - xa Dong Kinh.docx');
  expect(extended).toBe('Báo cáo 6 tháng - xã Đông Kinh.docx');
});

test.each([
  ['07/BC-UBND: "mật"?.docx', '07-BC-UBND- -mật.docx'],
  ['a\r\nSet-Cookie: b=c.docx', 'a Set-Cookie- b=c.docx'],
  ['100% đạt, số 1; %20.docx', '100% đạt, số 1; %20.docx'],
  ["d'An & b (1).docx", "d'An & b (1).docx"],
  ['e\u0302\u0323 xcod.\u202edocx', 'ệ xcod.docx'],
  ['👍 Đ.docx', '👍 Đ.docx'],
])('OUT-07 %j is sent as %j', (fileName, name) => {
  expect(namesIn(sent(fileName).get('content-disposition')).extended).toBe(name);
});

test('OUT-07 whatever the name, the header is visible ASCII and gives the name back', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      ),
      (fileName) => {
        const header = sent(fileName).get('content-disposition');
        expect(header).toMatch(/^[ -~]+$/);
        expect(namesIn(header).extended).toBe(safeFileName(fileName));
      },
    ),
    { numRuns: 2000 },
  );
});

test('OUT-08 a file is sent with its type, its length and the SHA-256 of its bytes, kept nowhere', () => {
  // A view into a larger buffer: only its own bytes are sent.
  const { header, body } = sent('a.docx', new TextEncoder().encode('xabcx').subarray(1, 4));
  expect(header).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-length': '3',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    // From `printf abc | sha256sum`.
    etag: '"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"',
  });
  expect(
    createHash('sha256')
      .update(body as Buffer)
      .digest('hex'),
  ).toMatch(/^ba7816bf/);
});
