import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { requestBytes } from './oneConnection';

const JSON_TYPE = { 'Content-Type': 'application/json' };
const MANY = 100 * 1024 * 1024;
const bomb = gzipSync(Buffer.alloc(MANY, ' '));
const noise = Buffer.from(
  JSON.stringify({
    a: Array.from({ length: 1_300_000 }, (_, index) => ((index * 2_654_435_761) % 36).toString(36)).join(''),
  }),
);
const form = { 'Content-Type': 'multipart/form-data; boundary=x' };

/** A sign-in of some hundred kilobytes that unpacks to a hundred megabytes. */
export const aBomb = (): Buffer =>
  requestBytes('POST', '/admin/login', { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, bomb);

/** Requests whose body is refused before all of it was read: what each is, the status, and its bytes by a clerk's token. */
export const REFUSED_BODIES: readonly (readonly [string, number, (token: string) => Buffer])[] = [
  [
    'a bomb of gzip',
    413,
    () => requestBytes('POST', '/admin/login', { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, bomb),
  ],
  [
    'a bomb as a form',
    413,
    () =>
      requestBytes(
        'POST',
        '/api/auth/local',
        { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Encoding': 'gzip' },
        bomb,
      ),
  ],
  [
    'a bomb of deflate',
    413,
    () =>
      requestBytes(
        'PUT',
        '/api/articles/x',
        { ...JSON_TYPE, 'Content-Encoding': 'deflate' },
        deflateSync(Buffer.alloc(MANY / 10, ' ')),
      ),
  ],
  [
    'a bomb of brotli',
    413,
    () =>
      requestBytes(
        'POST',
        '/upload/folders',
        { ...JSON_TYPE, 'Content-Encoding': 'br' },
        brotliCompressSync(Buffer.alloc(MANY / 10)),
      ),
  ],
  [
    'a large text, compressed',
    413,
    () => requestBytes('POST', '/admin/login', { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, gzipSync(noise)),
  ],
  [
    'what is no gzip',
    400,
    () =>
      requestBytes(
        'POST',
        '/admin/login',
        { ...JSON_TYPE, 'Content-Encoding': 'gzip' },
        Buffer.alloc(200_000, 'x'),
      ),
  ],
  [
    'gzip that breaks off',
    400,
    () =>
      requestBytes(
        'POST',
        '/admin/login',
        { ...JSON_TYPE, 'Content-Encoding': 'gzip' },
        gzipSync('{"email":"can.bo@xa.vn"}').subarray(0, 30),
      ),
  ],
  [
    'what is no brotli',
    400,
    () =>
      requestBytes(
        'POST',
        '/admin/login',
        { ...JSON_TYPE, 'Content-Encoding': 'br' },
        Buffer.alloc(200_000, 'x'),
      ),
  ],
  [
    'an encoding that is not known',
    415,
    () => requestBytes('POST', '/admin/login', { ...JSON_TYPE, 'Content-Encoding': 'zstd' }, noise),
  ],
  [
    'two encodings',
    415,
    () =>
      requestBytes(
        'POST',
        '/admin/login',
        { ...JSON_TYPE, 'Content-Encoding': 'gzip, gzip' },
        gzipSync(bomb),
      ),
  ],
  [
    'a body that is too large',
    413,
    () => requestBytes('POST', '/admin/login', JSON_TYPE, Buffer.alloc(5_000_000, ' ')),
  ],
  [
    'a body in parts that is too large',
    413,
    () =>
      requestBytes(
        'POST',
        '/admin/login',
        { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' },
        Buffer.concat([
          Buffer.from('2DC6C0\r\n'),
          Buffer.alloc(3_000_000, ' '),
          Buffer.from('\r\n0\r\n\r\n'),
        ]),
      ),
  ],
  [
    'a form where none is taken',
    415,
    () => requestBytes('POST', '/admin/login', form, Buffer.alloc(3_000_000, 'a')),
  ],
  ['a form of nobody', 401, () => requestBytes('POST', '/upload', form, Buffer.alloc(3_000_000, 'a'))],
  [
    'a form in parts, of nobody',
    401,
    () =>
      requestBytes(
        'POST',
        '/upload',
        { ...form, 'Transfer-Encoding': 'chunked' },
        Buffer.concat([
          Buffer.from('2DC6C0\r\n'),
          Buffer.alloc(3_000_000, ' '),
          Buffer.from('\r\n0\r\n\r\n'),
        ]),
      ),
  ],
  [
    'a form that is none',
    400,
    (token) =>
      requestBytes(
        'POST',
        '/upload',
        { ...form, Authorization: `Bearer ${token}` },
        Buffer.alloc(3_000_000, 'a'),
      ),
  ],
  [
    'a compressed body that is not read',
    403,
    () => requestBytes('DELETE', '/api/articles/x', { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, bomb),
  ],
];
