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
