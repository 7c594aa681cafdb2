import { createCommune, type Commune, documents, saveRecord, validRecord } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

let app: TestApp;
let commune: Commune;

beforeAll(async () => {
  app = await sharedApp();
  commune = await createCommune(app.strapi);
});
afterAll(() => app.stop());

/** The procedure rows that the published row of a change leads to. */
const leadsTo = async (change: string): Promise<{ document_id: string; published: boolean }[]> => {
  const { rows } = await app.strapi.db.connection.raw(
    `select p.document_id, p.published_at is not null as published
       from procedure_changes c
       join procedure_changes_procedure_lnk l on l.procedure_change_id = c.id
       join procedures p on p.id = l.procedure_id
      where c.document_id = ? and c.published_at is not null`,
    [change],
  );
  return rows;
};

const saveChange = (procedure: string, data: object = {}, status = 'published') =>
  documents(app.strapi, 'procedure-change').create({
    data: { ...validRecord('procedure-change', commune, procedure), ...data },
    status,
  });

test('a published change leads to the published row of its procedure, whatever is published again and in what order', async () => {
  const procedure = documents(app.strapi, 'procedure');
  const change = documents(app.strapi, 'procedure-change');
  const { documentId: target } = await saveRecord(app.strapi, 'procedure', commune);
  const { documentId } = await saveChange(target);
  const expected = [{ document_id: target, published: true }];
  expect(await leadsTo(documentId)).toEqual(expected);

  await procedure.publish({ documentId: target });
  expect(await leadsTo(documentId)).toEqual(expected);

  await change.publish({ documentId });
  expect(await leadsTo(documentId)).toEqual(expected);

  await procedure.update({
    documentId: target,
    data: { name: 'Đăng ký lại khai sinh' },
    status: 'published',
  });
  expect(await leadsTo(documentId)).toEqual(expected);

  await procedure.update({ documentId: target, data: { name: 'Sửa rồi bỏ' } });
  await procedure.discardDraft({ documentId: target });
  expect(await leadsTo(documentId)).toEqual(expected);
});

test('a procedure that published changes name stays published, and the refusal says what to do', async () => {
  const procedure = documents(app.strapi, 'procedure');
  const { documentId: target } = await saveRecord(app.strapi, 'procedure', commune);
  const { documentId: next } = await saveRecord(app.strapi, 'procedure', commune);
  const { documentId } = await saveChange(target, { kind: 'replaced', replacement: next });
  await documents(app.strapi, 'procedure-change').update({ documentId, data: { decisionNumber: 'x' } });
  for (const named of [target, next])
    await expect(procedure.unpublish({ documentId: named })).rejects.toThrow(
      'Không ngừng xuất bản được “Đăng ký khai sinh” vì còn được dùng ở: Biến động thủ tục hành chính (1). ' +
        'Hãy ngừng xuất bản các hồ sơ đó trước.',
    );
  expect(await leadsTo(documentId)).toEqual([{ document_id: target, published: true }]);
  await documents(app.strapi, 'procedure-change').unpublish({ documentId });
  await procedure.unpublish({ documentId: target });
});

test('a change that has lost its procedure has it again when the procedure is published, also while it is edited', async () => {
  const { documentId: target } = await saveRecord(app.strapi, 'procedure', commune);
  const { documentId } = await saveChange(target, { kind: 'abolished' });
  await documents(app.strapi, 'procedure-change').update({ documentId, data: { decisionNumber: 'x' } });
  await app.strapi.db
    .connection('procedures')
    .where({ document_id: target })
    .whereNotNull('published_at')
    .del();
  expect(await leadsTo(documentId)).toEqual([]);
  await documents(app.strapi, 'procedure').publish({ documentId: target });
  expect(await leadsTo(documentId)).toEqual([{ document_id: target, published: true }]);
});

test('an article has its procedure again when that is published again', async () => {
  const { documentId: target } = await saveRecord(app.strapi, 'procedure', commune);
  const { documentId } = await saveRecord(app.strapi, 'article', commune, { data: { procedures: [target] } });
  await documents(app.strapi, 'procedure').unpublish({ documentId: target });
  await documents(app.strapi, 'procedure').publish({ documentId: target });
  const { body } = await app.http.get(`/api/articles/${documentId}?populate=procedures`).expect(200);
  expect(body.data.procedures.map(({ documentId: id }: { documentId: string }) => id)).toEqual([target]);
});

test('a change of a procedure that is a draft waits for it, with a sentence that says so', async () => {
  const { documentId: target } = await saveRecord(app.strapi, 'procedure', commune, { status: 'draft' });
  const { documentId } = await saveChange(target, {}, 'draft');
  const change = documents(app.strapi, 'procedure-change');
  await expect(change.publish({ documentId })).rejects.toThrow(
    'Thủ tục hành chính được chọn chưa được xuất bản; hãy xuất bản hồ sơ đó trước.',
  );
  await documents(app.strapi, 'procedure').publish({ documentId: target });
  await change.publish({ documentId });
  expect(await leadsTo(documentId)).toEqual([{ document_id: target, published: true }]);
});

test('a replacement that is a draft keeps the change from being published', async () => {
  const { documentId: old } = await saveRecord(app.strapi, 'procedure', commune);
  const { documentId: next } = await saveRecord(app.strapi, 'procedure', commune, { status: 'draft' });
  const data = { kind: 'replaced', replacement: next };
  await expect(saveChange(old, data)).rejects.toThrow(
    'Thủ tục thay thế được chọn chưa được xuất bản; hãy xuất bản hồ sơ đó trước.',
  );
  await documents(app.strapi, 'procedure').publish({ documentId: next });
  const { documentId } = await saveChange(old, data);
  const { body } = await app.http
    .get(`/api/procedure-changes/${documentId}?populate=replacement`)
    .expect(200);
  expect(body.data.replacement.documentId).toBe(next);
});

test('what is tied only in a draft is not made public by publishing the other side', async () => {
  const { documentId: plan } = await saveRecord(app.strapi, 'plan', commune, { status: 'draft' });
  const { documentId } = await saveRecord(app.strapi, 'meeting', commune);
  await documents(app.strapi, 'meeting').update({ documentId, data: { plans: [plan] } });
  await documents(app.strapi, 'plan').publish({ documentId: plan });
  const { body } = await app.http.get(`/api/meetings/${documentId}?populate=plans`).expect(200);
  expect(body.data.plans).toEqual([]);
});

test('a plan published after the meetings that name it is tied to each of them once', async () => {
  const { documentId: plan } = await saveRecord(app.strapi, 'plan', commune, { status: 'draft' });
  const { documentId } = await saveRecord(app.strapi, 'meeting', commune, { data: { plans: [plan] } });
  for (let n = 0; n < 3; n += 1) await documents(app.strapi, 'plan').publish({ documentId: plan });
  const { body } = await app.http.get(`/api/meetings/${documentId}?populate=plans`).expect(200);
  expect(body.data.plans.map(({ documentId: id }: { documentId: string }) => id)).toEqual([plan]);
});
