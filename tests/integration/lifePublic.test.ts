import { createHash } from 'node:crypto';
import type { AdminAccount } from '../support/adminAccount';
import { listening } from '../support/asking';
import { bytesOf, type Download, refusalOf } from '../support/exports';
import { beginningOf, exchange } from '../support/exchange';
import type { Commune } from '../support/records';
import { issued, type Walk } from '../support/reports';
import { recordedCommune, startOffice } from '../support/office';
import { sharedApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';

jest.setTimeout(120_000);

const REPORTS = '/cchc-report/reports';
const PUBLIC = '/api/cchc-report/reports';
const SENT_FILE = 'application/vnd.cchc-report.file+json';
const PDF = Buffer.from('%PDF-1.7\nbản đã ký');

let app: TestApp;
let commune: Commune;
let agency: string;
let clerk: AdminAccount;
let leader: AdminAccount;
let writing: Walk;
let leading: Walk;

beforeAll(async () => {
  ({ app, clerk, leader, writing, leading } = await startOffice(sharedApp));
});
afterAll(() => app.stop());
beforeEach(async () => {
  ({ commune, agency } = await recordedCommune(app));
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const halfYear = (number = 7) =>
  issued(
    { writing, leading },
    { agency, kind: 'half-year', period: '2024-H1' },
    { number, issuedOn: '2024-06-20' },
  );
const show = (id: string, isPublic = true) =>
  leader.request('put', `${REPORTS}/${id}/visibility`).send({ public: isPublic });
const fileOf = (id: string, format = 'docx'): Promise<Download> =>
  bytesOf(clerk.request('get', `${REPORTS}/${id}/file?format=${format}`));
const publicFile = (id: string, headers: Record<string, string> = {}): Promise<Download> =>
  bytesOf(app.http.get(`${PUBLIC}/${id}/file?format=docx`).set(headers));
const attach = (id: string, bytes: Uint8Array, name = 'Báo cáo đã ký.pdf') =>
  clerk
    .request('put', `${REPORTS}/${id}/signed-file?name=${encodeURIComponent(name)}`)
    .set('Content-Type', SENT_FILE)
    .send(`"${Buffer.from(bytes).toString('base64')}"`);

test('the public is told of a report that is shown, in the form of the contract and nothing beside; of others nothing', async () => {
  const { documentId, issued: known } = await halfYear();
  const answers = async () => [
    (await app.http.get(`${PUBLIC}?agency=${agency}`)).body.data,
    (await app.http.get(`${PUBLIC}/${documentId}`)).status,
    (await publicFile(documentId)).status,
  ];
  expect(await answers()).toEqual([[], 404, 404]);
  await show(documentId).expect(200);
  const report = {
    documentId,
    agency: {
      documentId: commune.agency,
      slug: agency,
      name: expect.stringMatching(/^Ủy ban nhân dân xã Số \d+$/),
    },
    period: {
      key: '2024-H1',
      label: '6 tháng đầu năm 2024',
      from: '2023-12-15',
      to: '2024-06-14',
      cutoff: 'decree',
      timeZone: 'Asia/Ho_Chi_Minh',
    },
    number: 7,
    symbol: 'BC-UBND',
    issuedOn: '2024-06-20',
    title: expect.stringContaining('6 tháng đầu năm 2024'),
    sha256: known?.sha256,
    supersededBy: null,
    files: [
      {
        format: 'docx',
        url: expect.stringMatching(/\/api\/cchc-report\/reports\/\w+\/file\?format=docx$/),
        bytes: known?.bytes,
      },
    ],
  };
  const list = await app.http.get(`${PUBLIC}?agency=${agency}`).expect(200);
  expect(list.body).toEqual({
    data: [report],
    meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } },
  });
  expect((await app.http.get(`${PUBLIC}/${documentId}`).expect(200)).body).toEqual({ data: report });
  const draft = await writing.create({ agency, kind: 'quarter', period: '2024-Q1' });
  expect((await app.http.get(`${PUBLIC}/${draft.body.data.documentId}`)).status).toBe(404);
  expect((await app.http.get(`${PUBLIC}/${documentId}/file?format=html`)).status).toBe(400);
  expect((await app.http.get(`${PUBLIC}/${documentId}/file?format=pdf`)).body.error.details.code).toBe(
    'format_not_issued',
  );
  await show(documentId, false).expect(200);
  expect(await answers()).toEqual([[], 404, 404]);
});

test('the file is that which was issued, byte by byte, under its hash; who has it is told so, and HEAD says what GET would', async () => {
  const { documentId, issued: known } = await halfYear();
  await show(documentId).expect(200);
  const { headers, bytes, status } = await publicFile(documentId);
  const etag = `"${sha256(bytes)}"`;
  expect([status, known?.sha256, bytes.length]).toEqual([200, sha256(bytes), known?.bytes]);
  expect(headers).toMatchObject({
    etag,
    'cache-control': 'public, no-cache',
    'content-length': String(bytes.length),
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'x-content-type-options': 'nosniff',
  });
  const [, name = ''] = /filename\*=UTF-8''(\S+)$/.exec(headers['content-disposition'] ?? '') ?? [];
  expect(headers['content-disposition']).toMatch(/^attachment; filename="[ -~]+\.docx"; filename\*=/);
  expect(decodeURIComponent(name)).toMatch(/^Báo cáo .+ 6 tháng đầu năm 2024 - .+\.docx$/);

  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const fresh = await publicFile(documentId, { 'If-None-Match': known });
    expect([known, fresh.status, fresh.bytes.length, fresh.headers['etag']]).toEqual([known, 304, 0, etag]);
  }
  expect((await publicFile(documentId, { 'If-None-Match': '"x"' })).status).toBe(200);
  const key = `Bearer ${await apiToken(app.strapi, { type: 'full-access' })}`;
  const byKey = await publicFile(documentId, { Authorization: key });
  expect([byKey.status, byKey.headers['cache-control']]).toEqual([200, 'private, no-store']);
  const head = await app.http.head(`${PUBLIC}/${documentId}/file?format=docx`).expect(200);
  expect([head.headers['etag'], head.headers['content-length'], head.text]).toEqual([
    etag,
    String(bytes.length),
    undefined,
  ]);
});

test('OUT-08 a download that breaks off goes on where it was, whatever is asked beside, and is the file that was issued', async () => {
  const { documentId, issued: known } = await halfYear();
  await show(documentId).expect(200);
  const path = `${PUBLIC}/${documentId}/file?format=docx`;
  const url = await listening(app);
  const begun = await beginningOf(url, path, 4000);
  const etag = String(begun.headers['etag']);
  expect([begun.bytes.length, begun.headers['accept-ranges']]).toEqual([4000, 'bytes']);
  const rest = await exchange(url, path, {
    headers: { Range: 'bytes=4000-', 'If-Range': etag, 'Accept-Encoding': 'gzip, br' },
  });
  expect(rest).toMatchObject({
    status: 206,
    headers: {
      etag,
      'content-range': `bytes 4000-${Number(known?.bytes) - 1}/${known?.bytes}`,
      'content-length': String(rest.bytes.length),
      'content-disposition': begun.headers['content-disposition'],
      'cache-control': 'public, no-cache',
    },
  });
  expect(rest.headers['content-encoding']).toBeUndefined();
  expect(sha256(Buffer.concat([begun.bytes, rest.bytes]))).toBe(known?.sha256);

  const whole = await publicFile(documentId, { Range: 'bytes=4000-', 'If-Range': '"x"' });
  expect([whole.status, sha256(whole.bytes)]).toEqual([200, known?.sha256]);
  const beyond = await publicFile(documentId, { Range: `bytes=${known?.bytes}-` });
  expect([beyond.status, beyond.headers['content-range'], refusalOf(beyond)]).toEqual([
    416,
    `bytes */${known?.bytes}`,
    expect.objectContaining({ details: { code: 'range_not_satisfiable' } }),
  ]);
  expect(beyond.headers).toMatchObject({ 'cache-control': 'no-store' });
  expect([beyond.headers['etag'], beyond.headers['content-disposition']]).toEqual([undefined, undefined]);
  // What an account takes is its own, and whole.
  const own = await bytesOf(
    clerk.request('get', `${REPORTS}/${documentId}/file?format=docx`).set('Range', 'bytes=0-9'),
  );
  expect([own.status, sha256(own.bytes), own.headers['cache-control'], own.headers['accept-ranges']]).toEqual(
    [200, known?.sha256, 'private, no-store', undefined],
  );
});

test('a signed PDF is kept by its hash beside the frozen file; a later one counts, what is no PDF or too large is refused', async () => {
  const { documentId, issued: before } = await halfYear();
  expect((await fileOf(documentId, 'pdf')).status).toBe(404);
  const { body } = await attach(documentId, PDF).expect(200);
  expect(body.data.issued).toMatchObject({
    sha256: before?.sha256,
    signedFile: { name: 'Báo cáo đã ký.pdf', sha256: sha256(PDF), bytes: PDF.length, by: 'Nguyễn Văn A' },
  });
  expect((await fileOf(documentId, 'pdf')).bytes).toEqual(PDF);
  const second = Buffer.concat([PDF, Buffer.from('2')]);
  await attach(documentId, second, 'ban2').expect(200);
  await show(documentId).expect(200);
  const { files } = (await app.http.get(`${PUBLIC}/${documentId}`)).body.data;
  expect(files.map(({ format, bytes }: { format: string; bytes: number }) => [format, bytes])).toEqual([
    ['docx', before?.bytes],
    ['pdf', second.length],
  ]);
  const shown = await bytesOf(app.http.get(`${PUBLIC}/${documentId}/file?format=pdf`));
  expect([shown.headers['etag'], shown.bytes]).toEqual([`"${sha256(second)}"`, second]);

  const refusals = [
    [await attach(documentId, Buffer.from('PK\u0003\u0004 không phải PDF')), 422, 'signed_file_invalid'],
    [
      await attach(documentId, Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024)])),
      413,
      'signed_file_too_large',
    ],
    [await clerk.request('put', `${REPORTS}/${documentId}/signed-file`).send({}), 400, 'signed_file_missing'],
    [await attach('khong', PDF), 404, 'report_unknown'],
    [
      await attach(
        (await writing.create({ agency, kind: 'year', period: '2024' })).body.data.documentId,
        PDF,
      ),
      409,
      'report_not_issued',
    ],
  ] as const;
  for (const [answer, status, code] of refusals)
    expect([answer.status, answer.body.error.details.code]).toEqual([status, code]);
  expect((await fileOf(documentId, 'pdf')).bytes).toEqual(second);
});
