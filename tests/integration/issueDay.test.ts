import { toLocalDate } from '../../src/plugins/cchc-report/server/src/domain/period';
import type { AdminAccount } from '../support/adminAccount';
import { documents } from '../support/records';
import { submitted, type Walk } from '../support/reports';
import { recordedCommune, startOffice } from '../support/office';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

let app: TestApp;
let leader: AdminAccount;
let writing: Walk;
let leading: Walk;

beforeAll(async () => {
  ({ app, leader, writing, leading } = await startOffice(sharedApp));
});
afterAll(() => app.stop());

test('a report of an agency that is no more is dated on its last day at the latest, and that is proposed', async () => {
  const { commune, agency } = await recordedCommune(app);
  await documents(app.strapi, 'agency').update({
    documentId: commune.agency,
    data: { validTo: '2024-09-30' },
  });
  const { documentId } = await submitted(writing, { agency, kind: 'half-year', period: '2024-H1' });
  const proposal = await leader.request('get', `/cchc-report/reports/${documentId}/proposal`).expect(200);
  expect(proposal.body.data).toMatchObject({ issuedOn: '2024-09-30', year: 2024, number: 1 });

  const late = await leading.step(documentId, 'issue', { number: 1, issuedOn: '2024-10-01' });
  expect([late.status, late.body.error?.message]).toEqual([
    400,
    'Ngày ban hành phải từ ngày 15/12/2023 đến ngày 30/09/2024.',
  ]);
  const { body } = await leading.step(documentId, 'issue', { number: 1, issuedOn: '2024-09-30' });
  expect(body.data.issued?.issuedOn).toBe('2024-09-30');
});

test('an agency that turns out to have ended before the period has no day to issue on, and is told so', async () => {
  const { commune, agency } = await recordedCommune(app);
  const { documentId } = await submitted(writing, { agency, kind: 'half-year', period: '2024-H1' });
  await documents(app.strapi, 'agency').update({
    documentId: commune.agency,
    data: { validTo: '2023-11-30' },
  });
  const proposal = await leader.request('get', `/cchc-report/reports/${documentId}/proposal`);
  const late = await leading.step(documentId, 'issue', { number: 1, issuedOn: '2024-06-20' });
  expect([proposal.body.error.details.code, late.body.error?.details['code']]).toEqual([
    'agency_not_in_period',
    'agency_not_in_period',
  ]);
});

const NAMED_GONE =
  'Phần “III. Đề xuất, kiến nghị”: “UBND huyện” không còn từ ngày 01/7/2025; nay là Ủy ban nhân dân tỉnh.';

/** A submitted report whose text names a district, which is gone from 01/7/2025. */
const submittedWithDistrict = async () => {
  const { agency, commune } = await recordedCommune(app);
  const made = await writing.create({ agency, kind: 'half-year', period: '2024-H1' });
  const { documentId } = made.body.data;
  const text = '## III. Đề xuất, kiến nghị\n\nĐề nghị UBND huyện mở lớp tập huấn.';
  await writing.save(documentId, 'proposals', { text, version: 1 });
  const { status } = await writing.step(documentId, 'submit');
  expect(status).toBe(200);
  return { documentId, commune };
};

test('TR-05: a report that names a body that is gone on its day is issued with a reason alone, which the log keeps', async () => {
  const { documentId } = await submittedWithDistrict();
  const proposal = await leader.request('get', `/cchc-report/reports/${documentId}/proposal`).expect(200);
  expect(proposal.body.data).toMatchObject({
    issuedOn: toLocalDate(new Date()),
    departures: [{ from: '2025-07-01', message: NAMED_GONE }],
  });

  const unasked = await leading.step(documentId, 'issue', {});
  expect([unasked.status, unasked.body.error?.details['code']]).toEqual([422, 'bodies_gone']);
  const asked = { number: 1, issuedOn: '2025-07-01' };
  const refused = await leading.step(documentId, 'issue', asked);
  expect([refused.status, refused.body.error?.details]).toEqual([
    422,
    { code: 'bodies_gone', bodies: [NAMED_GONE] },
  ]);
  expect(refused.body.error?.message).toBe(
    `Vào ngày ban hành 01/7/2025, báo cáo còn nêu 1 cơ quan, chức danh không còn: ${NAMED_GONE} Chọn ngày khác, trả lại để sửa, hoặc ghi lý do nếu vẫn ban hành.`,
  );
  const silent = await leading.step(documentId, 'issue', { ...asked, override: { reason: ' ' } });
  expect(silent.status).toBe(400);

  const reason = 'Đề nghị đã gửi trước ngày sắp xếp.';
  const issued = await leading.step(documentId, 'issue', { ...asked, override: { reason } });
  expect([issued.status, issued.body.data?.issued?.issuedOn]).toEqual([200, '2025-07-01']);
  const { body } = await leader.request('get', `/cchc-report/reports/${documentId}/actions`).expect(200);
  expect(body.data[0]).toMatchObject({
    action: 'issue',
    summary: `Ban hành báo cáo số 01/BC-UBND ngày 01/7/2025 dù có nêu cơ quan không còn hoạt động (${NAMED_GONE}); lý do: ${reason}`,
  });
});

test('TR-05: on the day before a body is gone, its report needs no reason, and none is logged', async () => {
  const { documentId } = await submittedWithDistrict();
  const asked = { issuedOn: '2025-06-30', override: { reason: 'Không cần.' } };
  const issued = await leading.step(documentId, 'issue', asked);
  expect([issued.status, issued.body.data?.issued?.issuedOn]).toEqual([200, '2025-06-30']);
  const { body } = await leader.request('get', `/cchc-report/reports/${documentId}/actions`).expect(200);
  expect(body.data[0]?.summary).toBe('Ban hành báo cáo số 01/BC-UBND ngày 30/6/2025');
});

test('for an office that has ended the day proposed is one on which it and all bodies named existed', async () => {
  const { documentId, commune } = await submittedWithDistrict();
  await documents(app.strapi, 'agency').update({
    documentId: commune.agency,
    data: { validTo: '2025-12-31' },
  });
  const { body } = await leader.request('get', `/cchc-report/reports/${documentId}/proposal`).expect(200);
  expect(body.data).toMatchObject({ issuedOn: '2025-06-30', year: 2025 });
});

test('on a day of another year the proposal is the next number of that year’s register', async () => {
  const { agency } = await recordedCommune(app);
  const first = await submitted(writing, { agency, kind: 'half-year', period: '2024-H1' });
  await leading.step(first.documentId, 'issue', { number: 7, issuedOn: '2024-06-20' });
  const { documentId } = await submitted(writing, { agency, kind: 'quarter', period: '2024-Q2' });
  const propose = (issuedOn: string) =>
    leader.request('get', `/cchc-report/reports/${documentId}/proposal?issuedOn=${issuedOn}`);
  expect((await propose('2024-06-21').expect(200)).body.data).toMatchObject({ number: 8, year: 2024 });
  expect((await propose('2025-01-03').expect(200)).body.data).toMatchObject({ number: 1, year: 2025 });
  const { body } = await propose('2023-01-03').expect(400);
  expect(body.error.details.code).toBe('issue_date_invalid');
});
