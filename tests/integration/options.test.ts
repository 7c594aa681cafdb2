import type { OptionsAnswer } from '../../src/plugins/cchc-report/server/src/contract';
import { adminToken } from '../support/adminAccount';
import { sharedDemoApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

const ADDRESS = '/cchc-report/options';
const READ = 'plugin::cchc-report.read';

let app: TestApp;
let token: string;

const get = (address = ADDRESS, bearer = token) =>
  app.http.get(address).set('Authorization', `Bearer ${bearer}`);

const answerOn = (now: string): Promise<OptionsAnswer> =>
  app.strapi.plugin('cchc-report').service('options').answer(new Date(now));

beforeAll(async () => {
  app = await sharedDemoApp();
  token = await adminToken(app, [READ]);
});
afterAll(() => app.stop());

describe('what the admin page must know before anything is chosen', () => {
  it('is today in Viet Nam, the home agency, agencies, record types and running periods, and nothing else', async () => {
    const { body } = await get().expect(200);
    expect(Object.keys(body)).toEqual(['data']);
    expect(Object.keys(body.data)).toEqual([
      'today',
      'homeAgency',
      'agencies',
      'agencyUid',
      'recordTypes',
      'current',
    ]);
    expect(body.data.homeAgency).toBe('ich-hau');
    expect(body.data.agencyUid).toBe('api::agency.agency');
    expect(body.data.agencies.map(Object.keys)).toEqual(
      body.data.agencies.map(() => [
        'documentId',
        'slug',
        'name',
        'validFrom',
        'validTo',
        'lastHalfYear',
        'predecessors',
      ]),
    );
  });

  it('names each type of record in Vietnamese, with the content type of its edit form', async () => {
    const { body } = await get().expect(200);
    expect(body.data.recordTypes).toEqual([
      { type: 'article', uid: 'api::article.article', label: 'Tin, bài' },
      { type: 'meeting', uid: 'api::meeting.meeting', label: 'Hội nghị, cuộc họp' },
      { type: 'outreach', uid: 'api::outreach.outreach', label: 'Hình thức tuyên truyền khác' },
      { type: 'plan', uid: 'api::plan.plan', label: 'Kế hoạch' },
      { type: 'official-document', uid: 'api::official-document.official-document', label: 'Văn bản' },
      { type: 'procedure', uid: 'api::procedure.procedure', label: 'Thủ tục hành chính' },
      {
        type: 'procedure-change',
        uid: 'api::procedure-change.procedure-change',
        label: 'Biến động thủ tục hành chính',
      },
    ]);
  });

  it('lists the agencies in the order of the Vietnamese alphabet, with the days of their existence', async () => {
    const { data } = await answerOn('2026-11-23T08:00:00Z');
    // By the full names: Bộ, Chính phủ, Công an, Phòng, Phòng, Sở, then Ủy ban nhân dân of huyện, tỉnh, xã.
    expect(data.agencies.map(({ slug }) => slug)).toEqual([
      'bo-noi-vu',
      'chinh-phu',
      'cong-an-ich-hau',
      'phong-noi-vu-loc-ha',
      'phong-noi-vu-thach-ha',
      'so-noi-vu-ha-tinh',
      'loc-ha',
      'thach-ha',
      'ha-tinh',
      'dong-kinh',
      'ich-hau',
      'thach-kenh',
      'thach-lien',
    ]);
    expect(data.agencies.find(({ slug }) => slug === 'ich-hau')).toMatchObject({
      name: 'Ủy ban nhân dân xã Ích Hậu',
      validTo: '2025-06-30',
      lastHalfYear: { decree: '2025-H1', calendar: '2025-H1' },
    });
    expect(data.agencies.find(({ slug }) => slug === 'dong-kinh')).toMatchObject({
      validFrom: '2025-07-01',
      validTo: null,
      lastHalfYear: null,
    });
  });

  // 2024-12-14T17:00Z is the first moment of 15 December in Viet Nam.
  it('says which periods run today, as days are counted in Viet Nam', async () => {
    const before = (await answerOn('2024-12-14T16:59:59Z')).data;
    const after = (await answerOn('2024-12-14T17:00:00Z')).data;
    expect([before.today, after.today]).toEqual(['2024-12-14', '2024-12-15']);
    const calendar = {
      month: '2024-12',
      quarter: '2024-Q4',
      'half-year': '2024-H2',
      'nine-months': '2024-9M',
      year: '2024',
    };
    expect(before.current).toMatchObject({ decree: calendar, calendar });
    expect(after.current).toMatchObject({
      decree: {
        month: '2025-01',
        quarter: '2025-Q1',
        'half-year': '2025-H1',
        'nine-months': '2025-9M',
        year: '2025',
      },
      calendar,
    });
  });
});

describe('who may not know it', () => {
  it('nobody without a session', async () => {
    await app.http.get(ADDRESS).expect(401);
  });

  it('no role without the permission to read', async () => {
    await get(ADDRESS, await adminToken(app, ['plugin::cchc-report.export'])).expect(403);
  });

  it('nobody through the content API', async () => {
    await app.http.get(`/api${ADDRESS}`).expect(404);
  });
});

it('a parameter is refused by name', async () => {
  const { body } = await get(`${ADDRESS}?agency=ich-hau`).expect(400);
  expect(body.error).toMatchObject({ details: { code: 'parameter_unknown' } });
});
