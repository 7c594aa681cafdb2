import { createCommune, type Commune, documents, saveRecord, validRecord } from '../support/records';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

let app: TestApp;
let commune: Commune;

beforeAll(async () => {
  app = await startApp();
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

  await procedure.unpublish({ documentId: target });
  expect(await leadsTo(documentId)).toEqual([]);
  await procedure.publish({ documentId: target });
  expect(await leadsTo(documentId)).toEqual(expected);
});

test('a change of a procedure that is a draft waits for it, with a sentence that says so', async () => {
  const { documentId: target } = await saveRecord(app.strapi, 'procedure', commune, { status: 'draft' });
  const { documentId } = await saveChange(target, {}, 'draft');
  const change = documents(app.strapi, 'procedure-change');
  await expect(change.publish({ documentId })).rejects.toThrow(
    'Thủ tục hành chính được chọn chưa được xuất bản; hãy xuất bản bản ghi đó trước.',
  );
  await documents(app.strapi, 'procedure').publish({ documentId: target });
  await change.publish({ documentId });
  expect(await leadsTo(documentId)).toEqual([{ document_id: target, published: true }]);
});

test('a replacement published after the change is tied to it then', async () => {
  const { documentId: old } = await saveRecord(app.strapi, 'procedure', commune);
  const { documentId: next } = await saveRecord(app.strapi, 'procedure', commune, { status: 'draft' });
  const { documentId } = await saveChange(old, { kind: 'replaced', replacement: next });
  await documents(app.strapi, 'procedure').publish({ documentId: next });
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
