import { RECORD_TYPES, type RecordType, recordUid } from '../../src/records/types';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { asking, listening } from '../support/asking';
import { type Commune, createCommune, documents, saveRecord, validRecord } from '../support/records';
import { startApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';
import { volume } from '../support/volume';

jest.setTimeout(120_000);

let app: TestApp;
let url: string;
let commune: Commune;
let clerk: AdminAccount;
let administrator: AdminAccount;
let token: string;

beforeAll(async () => {
  app = await startApp();
  url = await listening(app);
  commune = await createCommune(app.strapi);
  clerk = await adminAccount(app, 'cchc-can-bo');
  administrator = await adminAccount(app, 'strapi-super-admin');
  token = await apiToken(app.strapi, { type: 'full-access' });
});
afterAll(() => app.stop());

const CM = '/content-manager/collection-types';
const LONG_AGO = '2001-02-03T04:05:06.000Z';
/** What the server makes; the ids are far from those that the database would give now. */
const CHOSEN = {
  id: 1_900_000_001,
  documentId: 'tulachonmotmadinhdanh123',
  createdAt: LONG_AGO,
  updatedAt: LONG_AGO,
  publishedAt: LONG_AGO,
  locale: 'fr',
};

interface Row {
  id: number;
  documentId: string;
  createdAt: Date | string;
  updatedAt: Date | string;
  publishedAt: Date | string | null;
  locale: string | null;
  createdBy: { id: number } | null;
}

const rowsOf = (type: RecordType): Promise<Row[]> =>
  app.strapi.db.query(recordUid(type)).findMany({ populate: ['createdBy'], orderBy: 'id' });

const expectServerMade = async (type: RecordType): Promise<void> => {
  for (const { id, documentId, locale, ...dates } of await rowsOf(type)) {
    expect(id).toBeLessThan(1_000_000);
    expect([documentId, locale]).toEqual([expect.stringMatching(/^[a-z0-9]{24}$/), null]);
    expect(documentId).not.toBe(CHOSEN.documentId);
    for (const date of [dates.createdAt, dates.updatedAt, dates.publishedAt ?? dates.createdAt])
      expect(new Date(date).getFullYear()).toBeGreaterThan(2020);
  }
};

/** A record's data as the form of the admin sends them; relations by their document id. */
const formOf = async (type: RecordType): Promise<Record<string, unknown>> => {
  const procedure =
    type === 'procedure-change' ? (await saveRecord(app.strapi, 'procedure', commune)).documentId : undefined;
  return validRecord(type, commune, procedure);
};

/** A record with parts, one with a rule of numbers, and one without drafts. */
const TYPES = volume<readonly RecordType[]>(['article', 'plan', 'agency'], RECORD_TYPES);

describe('IN-06 ids, dates and languages of records are the server’s', () => {
  test.each(TYPES)('%s: created, changed, published and copied in the admin', async (type) => {
    const path = `${CM}/${recordUid(type)}`;
    const other = await adminAccount(app, 'cchc-lanh-dao');
    const someone: { id: number } = await app.strapi.db
      .query('admin::user')
      .findOne({ where: { email: other.email } });
    const chosen = { ...CHOSEN, createdBy: someone.id, updatedBy: someone.id };
    const send = (method: 'post' | 'put', suffix: string, body: object) =>
      administrator.request(method, `${path}${suffix}`).send(body);

    const made = await send('post', '?locale=fr', { ...(await formOf(type)), ...chosen }).expect(201);
    const { documentId }: { documentId: string } = made.body.data;
    await send('put', `/${documentId}?locale=fr`, { ...chosen, id: 7, documentId: 'khac' }).expect(200);
    if (app.strapi.contentType(recordUid(type)).options?.draftAndPublish === true) {
      await send('post', `/${documentId}/actions/publish`, chosen).expect(200);
      await send('post', '/actions/publish', { ...(await formOf(type)), ...chosen }).expect(200);
    }
    await send('post', `/clone/${documentId}`, { ...(await formOf(type)), ...chosen }).expect(200);
    // The saves after it find the next ids free.
    for (let index = 0; index < 2; index += 1) await send('post', '', await formOf(type)).expect(201);

    await expectServerMade(type);
    const makers = (await rowsOf(type)).map(({ createdBy }) => createdBy?.id);
    expect(makers).not.toContain(someone.id);
  });

  test.each(TYPES)('%s: created and changed with a key', async (type) => {
    const path = `/api/${String(app.strapi.contentType(recordUid(type)).info.pluralName)}`;
    const send = (method: 'post' | 'put', suffix: string, data: object) =>
      app.http[method](`${path}${suffix}`).set('Authorization', `Bearer ${token}`).send({ data });
    const { body } = await send('post', '?locale=fr', { ...(await formOf(type)), locale: 'fr' }).expect(201);
    const { documentId }: { documentId: string } = body.data;
    const { id, documentId: chosenId, publishedAt, createdAt } = CHOSEN;
    for (const [field, value] of Object.entries({
      id,
      documentId: chosenId,
      publishedAt,
      createdAt,
      createdBy: 1,
    })) {
      const made = await send('post', '', { ...(await formOf(type)), [field]: value });
      const changed = await send('put', `/${documentId}`, { [field]: value });
      // `publishedAt` alone is dropped in silence.
      expect([field, made.status, changed.status]).toEqual(
        field === 'publishedAt' ? [field, 201, 200] : [field, 400, 400],
      );
    }
    await expectServerMade(type);
  });

  test('a part keeps its id when its own record is saved, and no record takes the part of another', async () => {
    const path = `${CM}/${recordUid('article')}`;
    const withEvidence = async (title: string): Promise<{ documentId: string; part: number }> => {
      const { body } = await clerk
        .request('post', path)
        .send({ ...(await formOf('article')), evidence: [{ title }] })
        .expect(201);
      return { documentId: body.data.documentId, part: body.data.evidence[0].id };
    };
    const [mine, other] = [await withEvidence('Ảnh của tôi'), await withEvidence('Ảnh của hồ sơ khác')];
    const save = (parts: object[]) =>
      clerk.request('put', `${path}/${mine.documentId}`).send({ evidence: parts });
    const kept = await save([{ id: mine.part, title: 'Ảnh đã sửa' }, { title: 'Ảnh mới' }]).expect(200);
    expect(kept.body.data.evidence[0]).toMatchObject({ id: mine.part, title: 'Ảnh đã sửa' });

    for (const id of [other.part, String(other.part), [other.part]]) {
      const { body } = await save([{ id, title: 'Chiếm' }]).expect(400);
      expect(body.error.message).toBe('Có mục không thuộc hồ sơ này; hãy tải lại trang rồi sửa lại.');
    }
    const made = await clerk
      .request('post', path)
      .send({ ...(await formOf('article')), evidence: [{ id: other.part, title: 'Chiếm' }] })
      .expect(201);
    expect(made.body.data.evidence[0].id).not.toBe(other.part);
    const { body } = await clerk.request('get', `${path}/${other.documentId}`).expect(200);
    expect(body.data.evidence).toEqual([
      expect.objectContaining({ id: other.part, title: 'Ảnh của hồ sơ khác' }),
    ]);
  });

  test('the life of a report takes none of what issuing makes', async () => {
    const ask = asking(url, administrator.token);
    const agency = String(
      (await documents(app.strapi, 'agency').findOne({ documentId: commune.agency }))?.['slug'],
    );
    const made = await ask<{ documentId: string }>('POST', '/reports', {
      agency,
      kind: 'month',
      period: '2024-01',
    });
    expect(made.status).toBe(201);
    const id = made.body.data.documentId;
    const before = (await ask('GET', `/reports/${id}`)).body.data;
    const settings = (await ask<{ version: number; settings: object }>('GET', `/settings?agency=${agency}`))
      .body.data;
    const bodies: readonly (readonly ['POST' | 'PUT', string, object])[] = [
      ['POST', '/reports', { agency, kind: 'month', period: '2024-02' }],
      [
        'PUT',
        `/reports/${id}/choices`,
        { version: 1, print: { medium: 'paper', size: '13', appendices: [] } },
      ],
      ['PUT', `/reports/${id}/sections/proposals`, { text: 'x', version: 1 }],
      ['POST', `/reports/${id}/refresh`, {}],
      ['POST', `/reports/${id}/submit`, {}],
      ['POST', `/reports/${id}/return`, { remark: 'x' }],
      ['POST', `/reports/${id}/issue`, { issuedOn: '2024-02-01' }],
      ['POST', `/reports/${id}/void`, { reason: 'x' }],
      ['POST', `/reports/${id}/supersede`, {}],
      ['PUT', `/reports/${id}/visibility`, { public: true }],
      ['POST', `/reports/${id}/discard`, {}],
      ['PUT', `/settings?agency=${agency}`, { version: settings.version, settings: settings.settings }],
      ['PUT', '/templates/month', { version: 0, sections: [] }],
    ];
    const chosen = {
      ...CHOSEN,
      state: 'issued',
      status: 'issued',
      hash: 'ab'.repeat(32),
      sha256: 'ab'.repeat(32),
      issuedAt: LONG_AGO,
      createdBy: 1,
      signature: 'x',
    };
    const tried = [
      ...bodies.map(([method, path, body]) => [method, path, { ...body, ...chosen }] as const),
      ...Object.entries(chosen).map(([field, value]) => {
        const [method, path, body] = bodies[2] as (typeof bodies)[number];
        return [method, path, { ...body, [field]: value }] as const;
      }),
    ];
    for (const [method, path, body] of tried) {
      const { status, body: answer } = await ask(method, path, body);
      expect([path, body, status, answer.error?.details.code]).toEqual([path, body, 400, 'body_invalid']);
    }
    expect((await ask('GET', `/reports/${id}`)).body.data).toEqual(before);
  });

  test('accounts of portals have ids and dates of the server', async () => {
    const account = { username: 'cong', email: 'cong@x.vn', password: 'Mat-khau-1', role: 1 };
    const send = (method: 'post' | 'put', path: string, body: object) =>
      app.http[method](path).set('Authorization', `Bearer ${token}`).send(body);
    const { body } = await send('post', '/api/users', { ...account, ...CHOSEN }).expect(201);
    expect(body.id).toBeLessThan(1000);
    await send('put', `/api/users/${body.id}`, { ...CHOSEN, username: 'khac' }).expect(200);
    const row = await app.strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ where: { id: body.id } });
    expect(row).toMatchObject({ username: 'khac', documentId: body.documentId });
    expect(new Date(row.createdAt).getFullYear()).toBeGreaterThan(2001);
  });
});
