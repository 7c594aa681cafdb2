import { adminToken } from '../support/adminAccount';
import { createCommune, documents, saveRecord, type Commune } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

let app: TestApp;
let token: string;
let commune: Commune;
let first: string;

const READ = 'plugin::cchc-report.read';
const OPEN_PLANS = { action: 'plugin::content-manager.explorer.read', subject: 'api::plan.plan' };
const PLAN = { year: 2024, purpose: 'par', number: 7, symbol: 'KH-UBND', issuedOn: '2024-02-26' };

beforeAll(async () => {
  app = await sharedApp();
  token = await adminToken(app, [READ, OPEN_PLANS]);
  commune = await createCommune(app.strapi);
  ({ documentId: first } = await saveRecord(app.strapi, 'plan', commune, {
    data: { ...PLAN, subject: 'Cải cách hành chính năm 2024' },
  }));
});
afterAll(() => app.stop());

const ask = (parameters: Record<string, string | number>, bearer: string | null = token) => {
  const request = app.http.get('/cchc-report/warnings').query(parameters);
  return bearer === null ? request : request.set('Authorization', `Bearer ${bearer}`);
};
const plan = () => ({ type: 'plan', agency: commune.agency, year: 2024, purpose: 'par' });
const warnings = async (changes: Record<string, string | number> = {}): Promise<unknown[]> =>
  (await ask({ ...plan(), ...changes }).expect(200)).body.data;

describe('a second plan of one agency, year and purpose', () => {
  it('is warned about, with the first one named', async () => {
    expect(await warnings()).toEqual([
      {
        code: 'plan_purpose_repeated',
        message: 'Năm 2024 đã có kế hoạch cùng mục đích: 07/KH-UBND ngày 26/02/2024.',
        records: [
          {
            documentId: first,
            type: 'plan',
            title: '07/KH-UBND - Cải cách hành chính năm 2024',
            date: '2024-02-26',
            url: expect.stringMatching(new RegExp(`/api/plans/${first}$`)),
          },
        ],
      },
    ]);
  });

  it('is not one when the year, the purpose or the agency is another', async () => {
    const other = await createCommune(app.strapi);
    expect(await warnings({ year: 2025 })).toEqual([]);
    expect(await warnings({ purpose: 'procedure-control' })).toEqual([]);
    expect(await warnings({ agency: other.agency })).toEqual([]);
  });

  it('is not the plan itself', async () => {
    expect(await warnings({ except: first })).toEqual([]);
  });

  it('is not seen in two plans of other purposes, which have nothing in common', async () => {
    await saveRecord(app.strapi, 'plan', commune, { data: { ...PLAN, number: 8, purpose: 'other' } });
    expect(await warnings({ purpose: 'other' })).toEqual([]);
  });

  it('is named once, whether it is a draft, published, or published with a draft that differs', async () => {
    const { agency } = commune;
    const data = { agency, year: 2023, purpose: 'par' };
    const draft = await documents(app.strapi, 'plan').create({ data });
    const both = await saveRecord(app.strapi, 'plan', commune, {
      data: { ...PLAN, year: 2023, number: 9, issuedOn: '2023-01-05', subject: 'Một' },
    });
    await documents(app.strapi, 'plan').update({ documentId: both.documentId, data: { subject: 'Hai' } });
    const [warning] = await warnings({ year: 2023 });
    expect(warning).toMatchObject({
      message: 'Năm 2023 đã có kế hoạch cùng mục đích: 09/KH-UBND ngày 05/01/2023; một kế hoạch chưa có số.',
      records: [
        { documentId: both.documentId, title: '09/KH-UBND - Một' },
        { documentId: draft.documentId, title: '', date: null, url: null },
      ],
    });
  });

  it('is published all the same', async () => {
    const published = await saveRecord(app.strapi, 'plan', commune, { data: { ...PLAN, number: 10 } });
    expect(published['publishedAt']).toEqual(expect.any(String));
  });
});

describe('warnings are refused', () => {
  test.each([
    [{ type: '' }, 'parameter_missing'],
    [{ type: 'article' }, 'parameter_invalid'],
    [{ type: 'constructor' }, 'parameter_invalid'],
    [{ agency: '' }, 'parameter_missing'],
    [{ year: '' }, 'parameter_missing'],
    [{ year: 1999 }, 'parameter_invalid'],
    [{ year: '2024x' }, 'parameter_invalid'],
    [{ purpose: 'poetry' }, 'parameter_invalid'],
    [{ except: 'a\u0000b' }, 'parameter_invalid'],
    [{ other: 'x' }, 'parameter_unknown'],
  ])('when asked with %j: %s', async (changes, code) => {
    const { body } = await ask({ ...plan(), ...changes }).expect(400);
    expect(body.error.details.code).toBe(code);
  });

  test('for an agency that is not there', async () => {
    const { body } = await ask({ ...plan(), agency: 'khong-co' }).expect(404);
    expect(body.error.details.code).toBe('agency_unknown');
  });

  test('to who is not signed in, and to a role without the permission', async () => {
    await ask(plan(), null).expect(401);
    await ask(plan(), await adminToken(app, ['plugin::cchc-report.export', OPEN_PLANS])).expect(403);
  });

  test('to who may see figures and may not open plans: drafts are among those named', async () => {
    await ask(plan(), await adminToken(app, [READ])).expect(403);
  });
});
