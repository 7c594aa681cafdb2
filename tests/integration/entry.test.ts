import { type AdminAccount, adminAccount, roleWith } from '../support/adminAccount';
import { createCommune, documents, saveRecord, validRecord, type Commune } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

const READ = 'plugin::cchc-report.read';
const opens = (type: string) => ({
  action: 'plugin::content-manager.explorer.read',
  subject: `api::${type}.${type}`,
});
const TITLE = 'Đăng ký khai sinh trực tuyến tại Bộ phận Một cửa';

let app: TestApp;
let commune: Commune;
let clerk: AdminAccount;
let colleague: AdminAccount;

beforeAll(async () => {
  app = await sharedApp();
  commune = await createCommune(app.strapi);
  const [home] = await documents(app.strapi, 'agency').findMany({
    filters: { documentId: commune.agency },
  });
  await app.strapi.plugin('cchc-report').service('settings').set({ homeAgency: home?.['slug'] });
  clerk = await adminAccount(app, 'cchc-can-bo');
  colleague = await adminAccount(app, 'cchc-can-bo');
});
afterAll(() => app.stop());

type Query = Record<string, string | number>;
const get = (path: string, query: Query, account: AdminAccount | null = clerk) =>
  (account === null
    ? app.http.get(`/cchc-report/${path}`)
    : account.request('get', `/cchc-report/${path}`)
  ).query(query);
const slugOf = async (agency: string): Promise<string> =>
  String((await documents(app.strapi, 'agency').findOne({ documentId: agency }))?.['slug']);
const withRights = async (...actions: Parameters<typeof roleWith>[1]): Promise<AdminAccount> =>
  adminAccount(app, await roleWith(app, actions));
const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
/** An answer and the day in Viet Nam on which it was given; asked again when midnight comes in between. */
const onOneDay = async <Answer>(ask: () => Promise<Answer>): Promise<readonly [Answer, string]> => {
  const day = today();
  const answer = await ask();
  return day === today() ? [answer, day] : onOneDay(ask);
};

describe('a new form', () => {
  const defaults = async (type: string, account = clerk) =>
    (await get('entry-defaults', { type }, account).expect(200)).body.data;

  it("begins with the home agency and today in Viet Nam; with this account's last kind and channels, not another's", async () => {
    const home = [
      { id: expect.any(Number), documentId: commune.agency, name: expect.stringContaining('xã Số') },
    ];
    const [first, day] = await onOneDay(() => defaults('article'));
    expect(first).toEqual({
      values: { publishedOn: day },
      related: { agency: home },
      kept: ['agency', 'publishedOn', 'kind', 'channels', 'topic', 'column'],
      ofToday: ['publishedOn'],
    });
    const record = validRecord('article', commune);
    for (const kind of ['video', 'photo'])
      await clerk
        .request('post', '/content-manager/collection-types/api::article.article')
        .send({
          ...record,
          title: `Bài ${kind}`,
          kind,
          channels: { connect: [{ documentId: commune.channel }] },
        })
        .expect(201);
    const [[own, other], later] = await onOneDay(async () => [
      await defaults('article'),
      await defaults('article', colleague),
    ]);
    expect(own).toMatchObject({
      values: { publishedOn: later, kind: 'photo' },
      related: { agency: home, channels: [{ documentId: commune.channel }] },
    });
    expect(other.values).toEqual({ publishedOn: later });
  });

  it('has the year of a plan, and no day on which a procedure would count as posted', async () => {
    const [{ values }, day] = await onOneDay(() => defaults('plan'));
    expect(values).toEqual({ issuedOn: day, year: Number(day.slice(0, 4)) });
    expect((await defaults('procedure')).values).toEqual({});
  });

  it('has no day of an agency that has ended, or has yet to begin', async () => {
    const set = (term: object) =>
      documents(app.strapi, 'agency').update({ documentId: commune.agency, data: term });
    for (const term of [{ validTo: '2025-06-30' }, { validTo: null, validFrom: '2999-01-01' }]) {
      await set(term);
      const { values, related, ofToday } = await defaults('meeting');
      expect({ values, ofToday }).toEqual({ values: {}, ofToday: [] });
      expect(related).toMatchObject({ agency: [{ documentId: commune.agency }] });
    }
    await set({ validFrom: null });
    expect((await defaults('meeting')).ofToday).toEqual(['heldOn']);
  });
});

describe('a record that no report would count', () => {
  let ended: { agency: string; name: string };
  let successor: { agency: string; name: string };
  const nameOf = async (agency: string): Promise<string> =>
    String((await documents(app.strapi, 'agency').findOne({ documentId: agency }))?.['name']);
  const named = async ({ agency }: Commune) => ({ agency, name: await nameOf(agency) });
  const reasons = async (query: Query) =>
    (await get('uncounted', { type: 'article', ...query }).expect(200)).body.data as {
      code: string;
      message: string;
      hint: string | null;
    }[];
  const codes = async (query: Query) => (await reasons(query)).map(({ code }) => code);

  beforeAll(async () => {
    [ended, successor] = [
      await named(await createCommune(app.strapi)),
      await named(await createCommune(app.strapi)),
    ];
    const write = (documentId: string, data: object) =>
      documents(app.strapi, 'agency').update({ documentId, data });
    await write(successor.agency, { validFrom: '2025-07-01' });
    await write(ended.agency, { validTo: '2025-06-30', successor: successor.agency });
  });

  it('is told of by a date after the end of its agency, with the successor', async () => {
    const ask = { field: 'date', agency: ended.agency };
    expect(await codes({ ...ask, value: '2025-06-30' })).toEqual([]);
    expect(await reasons({ ...ask, value: '2026-12-02' })).toEqual([
      {
        code: 'date_after_agency',
        message: `Ngày 02/12/2026 nằm sau ngày cuối cùng ${ended.name} hoạt động (30/06/2025).`,
        hint: `Không lập được báo cáo của cơ quan này cho kỳ sau ngày 30/06/2025, nên không báo cáo nào của kỳ ấy tính hồ sơ này. Hãy xem lại ngày hoặc cơ quan. Cơ quan kế thừa: ${successor.name}.`,
      },
    ]);
    // The figures of such a period are refused their report.
    const period = { agency: await slugOf(ended.agency), period: '2026-Q4' };
    const { body } = await get('preview', period).expect(400);
    expect(body.error.details.code).toBe('agency_not_in_period');
  });

  it('is told of by a date before the beginning, with those that existed then; a basis may be older', async () => {
    const ask = { field: 'date', agency: successor.agency };
    expect(await codes({ ...ask, value: '2025-07-01' })).toEqual([]);
    expect(await reasons({ ...ask, value: '2025-06-30' })).toEqual([
      {
        code: 'date_before_agency',
        message: `Ngày 30/06/2025 nằm trước ngày ${successor.name} bắt đầu hoạt động (01/07/2025).`,
        hint: expect.stringContaining(`Cơ quan có vào ngày đó: ${ended.name}.`),
      },
    ]);
    const [basis] = await reasons({ ...ask, type: 'official-document', value: '2021-07-15' });
    expect(basis?.hint).toContain('Nếu chỉ lưu văn bản để làm căn cứ');
  });

  it('is told of by an empty date or topic, if its type needs one', async () => {
    const { agency } = commune;
    expect(await reasons({ field: 'topic' })).toMatchObject([
      {
        code: 'topic_missing',
        message:
          'Chưa chọn nội dung cải cách hành chính nên hồ sơ này không được tính vào số liệu “Tin, bài” và báo cáo.',
      },
    ]);
    expect(await codes({ field: 'topic', value: 'general' })).toEqual([]);
    expect(await codes({ type: 'plan', field: 'topic' })).toEqual([]);
    expect(await codes({ field: 'date', agency })).toEqual(['date_missing']);
    expect(await codes({ field: 'date', agency: ended.agency })).toEqual(['agency_ended']);
    expect(await codes({ type: 'procedure-change', field: 'date', agency })).toEqual(['date_missing']);
    // A procedure is in force without a day on which it was made public.
    expect(await codes({ type: 'procedure', field: 'date', agency })).toEqual([]);
  });

  it('is told of by the year of a plan in which its agency has no report', async () => {
    const year = (agency: string, value: number) => codes({ type: 'plan', field: 'year', agency, value });
    expect(await year(ended.agency, 2025)).toEqual([]);
    expect(await year(ended.agency, 2026)).toEqual(['year_outside_agency']);
    expect(await year(successor.agency, 2024)).toEqual(['year_outside_agency']);
    expect(await year(successor.agency, 2025)).toEqual([]);
  });

  it('is told of to those who may open such records', async () => {
    const ask = { type: 'article', field: 'topic' };
    await get('uncounted', ask, await withRights(READ)).expect(403);
    await get('uncounted', ask, await withRights(READ, opens('article'))).expect(200);
  });

  it.each([
    [{ field: 'kind' }, 400, 'parameter_invalid'],
    [{ field: 'date', value: '2024-02-30' }, 400, 'date_invalid'],
    [{ field: 'year', value: 'x' }, 400, 'parameter_invalid'],
    [{ field: 'date', agency: 'khong-co' }, 404, 'agency_unknown'],
  ])('is not told of when asked with %j', async (query, status, code) => {
    const { body } = await get('uncounted', { type: 'article', ...query }).expect(status);
    expect(body.error.details.code).toBe(code);
  });
});

describe('a record that is there already', () => {
  let article: string;
  const ask = (): Query => ({ type: 'article', agency: commune.agency, title: TITLE, date: '2024-05-06' });
  const found = async (query: Query): Promise<string[]> => {
    const { body } = await get('duplicates', query).expect(200);
    return (body.data as { documentId: string }[]).map(({ documentId }) => documentId);
  };

  beforeAll(async () => {
    const data = { title: TITLE, publishedOn: '2024-05-06' };
    ({ documentId: article } = await saveRecord(app.strapi, 'article', commune, { data }));
  });

  it.each([
    ['as it is', TITLE],
    ['in capitals', TITLE.toUpperCase()],
    ['with its letters taken apart', TITLE.normalize('NFD')],
    ['with what has no width in it', TITLE.split('').join('\u200b')],
    ['without diacritics, with other spaces', ' Dang ky khai  sinh\u00a0truc tuyen tai Bo phan Mot cua '],
  ])('is found by its day and its title %s', async (_, title) => {
    expect(await found({ ...ask(), title })).toEqual([article]);
  });

  it('is another where the day, the agency or a word of the title is, and none where it is the record itself', async () => {
    const other = await createCommune(app.strapi);
    expect(await found({ ...ask(), date: '2024-05-07' })).toEqual([]);
    expect(await found({ ...ask(), agency: other.agency })).toEqual([]);
    expect(await found({ ...ask(), title: `${TITLE} xã` })).toEqual([]);
    expect(await found({ ...ask(), except: article })).toEqual([]);
  });

  it('is found by its code, and by number, symbol and year or day: drafts too', async () => {
    const { agency } = commune;
    const plan = await documents(app.strapi, 'plan').create({
      data: { agency, number: 7, symbol: 'KH-UBND', year: 2024 },
    });
    const procedure = await saveRecord(app.strapi, 'procedure', commune, { data: { code: '1.004441' } });
    const letter = await saveRecord(app.strapi, 'official-document', commune, {});
    const same = { type: 'plan', agency, number: 7, symbol: 'kh-ubnd', year: 2024 };
    expect(await found(same)).toEqual([plan.documentId]);
    expect(await found({ ...same, year: 2025 })).toEqual([]);
    expect(await found({ type: 'procedure', agency, code: '1.004441' })).toEqual([procedure.documentId]);
    const document = { type: 'official-document', agency, number: '76', symbol: 'NQ-CP' };
    const issued = { issuerName: 'CHÍNH PHỦ', date: '2021-07-15' };
    expect(await found({ ...document, ...issued })).toEqual([letter.documentId]);
    expect(await found({ ...document, ...issued, number: '076' })).toEqual([letter.documentId]);
  });

  it('is told of to nobody who may not open such records', async () => {
    await get('duplicates', ask(), null).expect(401);
    await get('duplicates', ask(), await withRights(READ)).expect(403);
    await get('duplicates', ask(), await withRights(opens('article'))).expect(403);
    const reader = await withRights(READ, opens('article'));
    await get('duplicates', ask(), reader).expect(200);
    await get('duplicates', { ...ask(), type: 'meeting' }, reader).expect(403);
    const own = await withRights(READ, { ...opens('article'), conditions: ['admin::is-creator'] });
    const untitled = await withRights(READ, {
      ...opens('article'),
      properties: { fields: ['kind', 'publishedOn', 'agency'] },
    });
    for (const narrowed of [own, untitled])
      expect((await get('duplicates', ask(), narrowed).expect(200)).body.data).toEqual([]);
    expect((await get('duplicates', ask(), reader)).body.data).not.toEqual([]);
    await app.http
      .get(`/cchc-report/duplicates?type=meeting&type=article&agency=x&title=x&date=2024-01-01`)
      .set('Authorization', `Bearer ${reader.token}`)
      .expect(403);
  });

  it.each([
    [{ type: '' }, 'parameter_missing'],
    [{ type: 'agency' }, 'parameter_invalid'],
    [{ type: 'procedure-change' }, 'parameter_invalid'],
    [{ title: '' }, 'parameter_missing'],
    [{ title: 'a\u0000' }, 'parameter_invalid'],
    [{ title: 'a'.repeat(601) }, 'parameter_invalid'],
    [{ date: '2024-02-30' }, 'date_invalid'],
    [{ other: 'x' }, 'parameter_unknown'],
  ])('is not looked for when asked with %j: %s', async (changes, code) => {
    const { body } = await get('duplicates', { ...ask(), ...changes }).expect(400);
    expect(body.error.details.code).toBe(code);
  });
});

describe('records of a period that lack something', () => {
  const LINK = { title: 'Trên cổng', url: 'https://xa.example.vn/tin' };
  const period = { period: 'custom', from: '2023-09-01', to: '2023-09-30' };
  const incomplete = async (query: Query = {}, account = clerk) =>
    (await get('incomplete', { ...period, ...query }, account).expect(200)).body;

  beforeAll(async () => {
    const file = await app.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'anh.png',
        hash: 'anh',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/a',
        provider: 'local',
      },
    });
    const article = (title: string, data: object) =>
      saveRecord(app.strapi, 'article', commune, { data: { title, publishedOn: '2023-09-14', ...data } });
    await article('Có tệp', { evidence: [LINK, { title: 'Ảnh', file: file.id }] });
    await article('Chỉ có liên kết', { evidence: [LINK] });
    await article('Không minh chứng', {});
    await article('Chỉ có tên', { publishedOn: '2023-09-13', evidence: [{ title: 'Sổ họp' }] });
    await article('Không nội dung', { topic: null });
    await article('Ngày sau', { publishedOn: '2023-10-01' });
    await documents(app.strapi, 'meeting').create({
      data: { agency: commune.agency, title: 'Nháp', topic: 'general', heldOn: '2023-09-30' },
    });
  });

  it('are counted and listed by what they lack', async () => {
    const titles = async (lack: string) =>
      (await incomplete({ lack })).data.records.map(({ title }: { title: string }) => title);
    expect((await incomplete()).data.counts).toEqual({ topic: 1, evidence: 3, link: 1, publication: 1 });
    expect(await titles('evidence')).toEqual(['Nháp', 'Không minh chứng', 'Chỉ có tên']);
    expect(await titles('link')).toEqual(['Chỉ có liên kết']);
    expect(await titles('topic')).toEqual(['Không nội dung']);
    expect(await titles('publication')).toEqual(['Nháp']);
    expect(await incomplete({ pageSize: 1, page: 2 })).toMatchObject({
      data: { records: [{ type: 'article', title: 'Không minh chứng', date: '2023-09-14' }] },
      meta: { pagination: { total: 3, pageCount: 3 } },
    });
  });

  it('are told of by type to those who may open it, and of evidence to those who may see it there', async () => {
    const reader = await withRights(READ, opens('meeting'));
    expect((await incomplete({}, reader)).data.counts).toMatchObject({ topic: 0, publication: 1 });
    expect((await incomplete({}, await withRights(READ))).data).toMatchObject({
      counts: { topic: 0, evidence: null, link: null, publication: 0 },
      records: [],
    });
    const own = await withRights(READ, { ...opens('meeting'), conditions: ['admin::is-creator'] });
    expect((await incomplete({ lack: 'publication' }, own)).data).toMatchObject({
      counts: { publication: 0 },
      records: [],
    });
  });
});
