import { createHash } from 'node:crypto';
import { IncomingMessage, ServerResponse, type IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import fc from 'fast-check';
import Koa from 'koa';
import { safeFileName } from '../domain/vi';
import { FILE_FORMATS } from 'nd30-document';
import { sendFile, sendFrozenFile } from './download';

const BYTES = new TextEncoder().encode('abc');

const asked = (headers: IncomingHttpHeaders = {}, method = 'GET'): Koa.Context => {
  const request = Object.assign(new IncomingMessage(new Socket()), { headers, method });
  return new Koa().createContext(request, new ServerResponse(request));
};

const sent = (fileName: string, bytes: Uint8Array = BYTES): Koa.Response => {
  const ctx = asked();
  sendFile(ctx, { bytes, fileName, mime: FILE_FORMATS.docx.mime });
  return ctx.response;
};

/** A file that was issued, as somebody asks for it. */
const frozen = (bytes: Uint8Array, headers: IncomingHttpHeaders, method?: string): Koa.Response => {
  const ctx = asked(headers, method);
  sendFrozenFile(ctx, { bytes, fileName: 'a.docx', mime: FILE_FORMATS.docx.mime });
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

/** From `printf abc | sha256sum`. */
const ABC = '"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"';

test('OUT-08 a part of a file that was issued says which bytes of how many it has, under the tag of the whole', () => {
  const { status, header, body } = frozen(BYTES, { range: 'bytes=1-' });
  expect([status, String(body)]).toEqual([206, 'bc']);
  expect(header).toMatchObject({
    'content-range': 'bytes 1-2/3',
    'content-length': '2',
    'accept-ranges': 'bytes',
    'cache-control': 'public, no-cache',
    etag: ABC,
  });
});

test.each([
  ['nothing but the file', {}, 'GET', 200],
  ['several parts', { range: 'bytes=0-0,2-2' }, 'GET', 200],
  ['a part, by HEAD', { range: 'bytes=1-' }, 'HEAD', 200],
  ['a part of the file that it is', { range: 'bytes=1-', 'if-range': ABC }, 'GET', 206],
  ['a part of another file', { range: 'bytes=1-', 'if-range': '"ba7816bf"' }, 'GET', 200],
  ['a part by a weak tag', { range: 'bytes=1-', 'if-range': `W/${ABC}` }, 'GET', 200],
  ['a part by a date', { range: 'bytes=1-', 'if-range': 'Wed, 26 Nov 2026 00:00:00 GMT' }, 'GET', 200],
  ['what is not there of another file', { range: 'bytes=3-', 'if-range': '"x"' }, 'GET', 200],
  ['a part of what it has already', { range: 'bytes=1-', 'if-none-match': ABC }, 'GET', 304],
])('OUT-08 who asks for %s is answered so', (_what, headers, method, status) => {
  const response = frozen(BYTES, headers, method);
  expect([response.status, response.get('Accept-Ranges')]).toEqual([status, 'bytes']);
  expect(response.get('Content-Range')).toBe(status === 206 ? 'bytes 1-2/3' : '');
});

test('OUT-08 what begins behind the end of the file is refused, and how long the file is said', () => {
  const ctx = asked({ range: 'bytes=3-' });
  const file = { bytes: BYTES, fileName: 'a.docx', mime: FILE_FORMATS.docx.mime };
  expect(() => sendFrozenFile(ctx, file)).toThrow('Tệp chỉ có 3 byte, không có phần được yêu cầu.');
  expect(ctx.response.header).toEqual({ 'accept-ranges': 'bytes', 'content-range': 'bytes */3' });
});

test('OUT-08 however a file is cut into parts, joined they are the file', () => {
  const cuts = fc
    .uint8Array({ minLength: 1, maxLength: 300 })
    .chain((bytes) =>
      fc.tuple(fc.constant(bytes), fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 || 1 }))),
    );
  fc.assert(
    fc.property(cuts, ([bytes, ends]) => {
      const starts = [0, ...ends.filter((end) => end < bytes.length).sort((a, b) => a - b)];
      const parts = starts.map((first, index) => {
        const next = starts[index + 1];
        const range = `bytes=${first}-${next === undefined ? '' : next - 1}`;
        return frozen(bytes, { range }).body as Buffer;
      });
      expect(Buffer.concat(parts)).toEqual(Buffer.from(bytes));
    }),
  );
});
