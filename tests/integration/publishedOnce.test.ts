import { createCommune, type Commune, documents, saveRecord } from '../support/records';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

let app: TestApp;
let commune: Commune;

beforeAll(async () => {
  app = await startApp();
  commune = await createCommune(app.strapi);
});
afterAll(() => app.stop());

test('DI-01 the public counts a document once, in its published version', async () => {
  const meeting = documents(app.strapi, 'meeting');
  await saveRecord(app.strapi, 'meeting', commune, { status: 'draft', data: { title: 'chỉ nháp' } });
  await saveRecord(app.strapi, 'meeting', commune, { data: { title: 'đã xuất bản' } });
  const modified = await saveRecord(app.strapi, 'meeting', commune, { data: { title: 'trước khi sửa' } });
  await meeting.update({ documentId: modified.documentId, data: { title: 'sau khi sửa' } });
  const withdrawn = await saveRecord(app.strapi, 'meeting', commune, { data: { title: 'đã gỡ' } });
  await meeting.unpublish({ documentId: withdrawn.documentId });
  const again = await saveRecord(app.strapi, 'meeting', commune, { data: { title: 'xuất bản năm lần nữa' } });
  for (let n = 0; n < 5; n += 1) await meeting.publish({ documentId: again.documentId });

  const { body } = await app.http.get('/api/meetings').expect(200);
  expect(body.data.map(({ title }: { title: string }) => title).sort()).toEqual(
    ['trước khi sửa', 'xuất bản năm lần nữa', 'đã xuất bản'].sort(),
  );
  expect(body.meta.pagination.total).toBe(3);
});

test('DI-01 a published record is created, answered and kept as Strapi does it: one draft, one published row', async () => {
  const saved = await saveRecord(app.strapi, 'plan', commune, {
    data: { objectives: [{ title: 'Đăng tin', target: 100, unit: 'tin, bài', due: '2024-12-14' }] },
  });
  expect(saved['publishedAt']).not.toBeNull();
  const { rows } = await app.strapi.db.connection.raw(
    'select published_at is not null as published, count(*)::int as n from plans where document_id = ? group by 1 order by 1',
    [saved.documentId],
  );
  expect(rows).toEqual([
    { published: false, n: 1 },
    { published: true, n: 1 },
  ]);
});

test('a publish that is refused leaves nothing behind', async () => {
  await expect(
    saveRecord(app.strapi, 'plan', commune, { data: { subject: 'bị từ chối', year: 1999 } }),
  ).rejects.toThrow('Năm kế hoạch phải là số nguyên từ 2000 đến 2100.');
  expect(
    await documents(app.strapi, 'plan').findMany({ filters: { subject: 'bị từ chối' }, status: 'draft' }),
  ).toEqual([]);
});

test('text is stored as it was given', async () => {
  const title = '  Hội  nghị “tuyên truyền” – <b>Ủy ban</b> '.normalize('NFD');
  const { documentId } = await saveRecord(app.strapi, 'meeting', commune, { data: { title } });
  const { body } = await app.http.get(`/api/meetings/${documentId}`).expect(200);
  expect(body.data.title).toBe(title);
});
