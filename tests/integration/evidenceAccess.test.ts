import { adminToken } from '../support/adminAccount';
import { sharedDemoApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

const REPORT = ['plugin::cchc-report.read', 'plugin::cchc-report.export'];
const OPEN = 'plugin::content-manager.explorer.read';
const TYPES = ['api::article.article', 'api::meeting.meeting', 'api::outreach.outreach'];
const PERIOD = 'agency=ich-hau&period=2024-H1';

let app: TestApp;

beforeAll(async () => {
  app = await sharedDemoApp();
});
afterAll(() => app.stop());

const get = (path: string, token: string) =>
  app.http.get(`/cchc-report/${path}`).set('Authorization', `Bearer ${token}`);

describe('AZ-15 the evidence, which is private in its records', () => {
  it('is listed for nobody who may not open it there, and all else is', async () => {
    const token = await adminToken(app, REPORT);
    for (const path of [`preview?${PERIOD}&appendices=evidence`, `export?${PERIOD}&appendices=all`]) {
      const { body } = await get(path, token).expect(403);
      expect(body.error.details.code).toBe('evidence_forbidden');
    }
    await get(`preview?${PERIOD}&appendices=articles,meetings`, token).expect(200);
    await get(`export?${PERIOD}&format=xlsx`, token).expect(200);
  });

  it('is listed for who may open all three kinds of record, not two of them', async () => {
    const opening = (types: readonly string[]) =>
      adminToken(app, [...REPORT, ...types.map((subject) => ({ action: OPEN, subject }))]);
    await get(`preview?${PERIOD}&appendices=evidence`, await opening(TYPES.slice(0, 2))).expect(403);
    await get(`preview?${PERIOD}&appendices=evidence`, await opening(TYPES)).expect(200);
  });
});

it('an objective that is due after the day of the report is late neither in its text nor in its appendix', async () => {
  const { bytes } = await app.strapi
    .plugin('cchc-report')
    .service('report')
    .build({
      agency: 'ich-hau',
      period: '2024-H1',
      appendices: 'objectives',
      format: 'html',
      now: new Date('2024-03-20T03:00:00Z'),
    });
  expect(new TextDecoder().decode(bytes)).not.toContain('Đến hạn, chưa hoàn thành');
});
