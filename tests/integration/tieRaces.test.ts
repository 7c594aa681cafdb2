import { createCommune, type Commune, documents, saveRecord, validRecord } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';

jest.setTimeout(120_000);

let app: TestApp;
let commune: Commune;
let authorization: string;

beforeAll(async () => {
  app = await sharedApp();
  commune = await createCommune(app.strapi);
  authorization = `Bearer ${await apiToken(app.strapi, { type: 'full-access' })}`;
});
afterAll(() => app.stop());

interface Answer {
  status: number;
  body: { data?: { documentId: string }; error?: unknown };
}

/** Asks one after the other, as one person does. */
const oneByOne = async (count: number, ask: (index: number) => PromiseLike<Answer>): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (let index = 0; index < count; index += 1) answers.push(await ask(index));
  return answers;
};

const put = (path: string, data: object) =>
  app.http.put(path).set('Authorization', authorization).send({ data });
const post = (path: string, data: object) =>
  app.http.post(path).set('Authorization', authorization).send({ data });

const refused = (answers: Answer[]) =>
  answers.filter(({ status }) => status >= 300).map(({ body }) => body.error);

test('DI-06 while a procedure and a plan are published again and again, records that name them are saved, none refused, each with its ties', async () => {
  const { documentId: procedure } = await saveRecord(app.strapi, 'procedure', commune);
  const { documentId: plan } = await saveRecord(app.strapi, 'plan', commune);
  const ties = { procedures: [procedure], plan };
  const article = await saveRecord(app.strapi, 'article', commune, { data: ties });
  const [procedures, plans, changes, articles, updates] = await Promise.all([
    oneByOne(20, (index) => put(`/api/procedures/${procedure}`, { name: `Thủ tục ${index}` })),
    oneByOne(20, (index) => put(`/api/plans/${plan}`, { subject: `Tuyên truyền ${index}` })),
    oneByOne(10, () => post('/api/procedure-changes', validRecord('procedure-change', commune, procedure))),
    oneByOne(10, () => post('/api/articles', { ...validRecord('article', commune), ...ties })),
    oneByOne(10, (index) => put(`/api/articles/${article.documentId}`, { summary: `Lần ${index}` })),
  ]);
  expect(refused([...procedures, ...plans, ...changes, ...articles, ...updates])).toEqual([]);
  const ids = (answers: Answer[]): string[] => answers.map(({ body }) => body.data?.documentId ?? '');
  for (const status of ['draft', 'published']) {
    for (const documentId of ids(changes)) {
      const kept = await documents(app.strapi, 'procedure-change').findOne({
        documentId,
        status,
        populate: ['procedure'],
      });
      expect(kept?.['procedure']).toMatchObject({ documentId: procedure });
    }
    for (const documentId of [article.documentId, ...ids(articles)]) {
      const kept = await documents(app.strapi, 'article').findOne({
        documentId,
        status,
        populate: ['procedures', 'plan'],
      });
      expect(kept).toMatchObject({ procedures: [{ documentId: procedure }], plan: { documentId: plan } });
    }
  }
});

/** Until some connection to this database waits for a lock. */
const somebodyWaits = async (): Promise<void> => {
  for (;;) {
    const { rows } = await app.strapi.db.connection.raw(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows[0].n > 0) return;
  }
};

test('DI-06 a procedure cannot be unpublished under a change that is being published', async () => {
  const { documentId: procedure } = await saveRecord(app.strapi, 'procedure', commune);
  const { documentId } = await saveRecord(app.strapi, 'procedure-change', commune, {
    data: { procedure },
    status: 'draft',
  });
  let commit = (): void => undefined;
  const released = new Promise<void>((resolve) => (commit = resolve));
  let publishing: Promise<unknown> = Promise.resolve();
  await new Promise<void>((published) => {
    publishing = app.strapi.db.transaction(async () => {
      await documents(app.strapi, 'procedure-change').publish({ documentId });
      published();
      await released;
    });
  });
  const unpublishing = documents(app.strapi, 'procedure').unpublish({ documentId: procedure });
  const refusal = expect(unpublishing).rejects.toThrow('Không ngừng xuất bản được “Đăng ký khai sinh”');
  await somebodyWaits();
  commit();
  await publishing;
  await refusal;
});
