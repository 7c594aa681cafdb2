import { createCommune, type Commune, documents, saveRecord } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';

jest.setTimeout(60_000);

let app: TestApp;
let commune: Commune;
let authorization: string;

beforeAll(async () => {
  app = await sharedApp();
  commune = await createCommune(app.strapi);
  authorization = `Bearer ${await apiToken(app.strapi, { type: 'full-access' })}`;
});
afterAll(() => app.stop());

const remove = (path: string) => app.http.delete(path).set('Authorization', authorization);

test('DI-10 an agency with records cannot be deleted, and the refusal says where it is used', async () => {
  await saveRecord(app.strapi, 'article', commune);
  await saveRecord(app.strapi, 'plan', commune, { status: 'draft' });
  const { body } = await remove(`/api/agencies/${commune.agency}`).expect(409);
  expect(body.error.details.code).toBe('in_use');
  expect(body.error.message).toMatch(/^Không xóa được “Ủy ban nhân dân xã Số \d+” vì còn được dùng ở: /);
  expect(body.error.message).toContain('Tin, bài (1)');
  expect(body.error.message).toContain('Kế hoạch (1)');
  expect(await documents(app.strapi, 'agency').findOne({ documentId: commune.agency })).not.toBeNull();
});

test('DI-10 a channel in use cannot be deleted either', async () => {
  await saveRecord(app.strapi, 'article', commune);
  await remove(`/api/channels/${commune.channel}`).expect(409);
});

test('DI-10 an agency that another names as its superior is in use', async () => {
  const superior = await createCommune(app.strapi);
  await documents(app.strapi, 'agency').update({
    documentId: commune.agency,
    data: { superior: superior.agency },
  });
  const { body } = await remove(`/api/agencies/${superior.agency}`).expect(409);
  expect(body.error.message).toContain('Cơ quan (1)');
});

test.each(['draft', 'published'] as const)(
  'DI-10 a procedure that a change names cannot be deleted while the change is there: %s',
  async (status) => {
    const { documentId } = await saveRecord(app.strapi, 'procedure', commune);
    const change = await saveRecord(app.strapi, 'procedure-change', commune, {
      data: { procedure: documentId },
      status,
    });
    const { body } = await remove(`/api/procedures/${documentId}`).expect(409);
    expect(body.error.details.code).toBe('in_use');
    expect(body.error.message).toBe(
      'Không xóa được “Đăng ký khai sinh” vì còn được dùng ở: Biến động thủ tục hành chính (1). ' +
        'Hãy xóa hoặc sửa các hồ sơ đó trước.',
    );
    await remove(`/api/procedure-changes/${change.documentId}`).expect(204);
    await remove(`/api/procedures/${documentId}`).expect(204);
  },
);

test('a procedure that articles alone name may be deleted: they count without it', async () => {
  const { documentId } = await saveRecord(app.strapi, 'procedure', commune);
  await saveRecord(app.strapi, 'article', commune, { data: { procedures: [documentId] } });
  await remove(`/api/procedures/${documentId}`).expect(204);
});

test('what nothing refers to is deleted', async () => {
  const empty = await createCommune(app.strapi);
  await remove(`/api/agencies/${empty.agency}`).expect(204);
  await remove(`/api/sectors/${empty.sector}`).expect(204);
  expect(await documents(app.strapi, 'agency').findOne({ documentId: empty.agency })).toBeNull();
});

/** The suites that share the app keep meetings without an agency too. */
const CONTESTED = 'Họp trong lúc cơ quan bị xóa';

test('DI-10 a record tied to an agency while it is being deleted keeps it, or is refused: never without one', async () => {
  for (let round = 0; round < 10; round += 1) {
    const doomed = await createCommune(app.strapi);
    const outcomes = await Promise.allSettled<unknown>([
      saveRecord(app.strapi, 'meeting', doomed, { data: { title: CONTESTED } }),
      documents(app.strapi, 'agency').delete({ documentId: doomed.agency }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  }
  const { rows } = await app.strapi.db.connection.raw(
    'select count(*)::int as n from meetings where agency_key is null and title = ?',
    [CONTESTED],
  );
  expect(rows[0].n).toBe(0);
});
