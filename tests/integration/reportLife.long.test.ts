import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { createCommune, saveRecord, type Commune } from '../support/records';
import { recordHalfYear, slugOf, walk, type Walk } from '../support/reports';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let commune: Commune;
let agency: string;
let clerk: AdminAccount;
let leader: AdminAccount;
let writing: Walk;
let leading: Walk;

beforeAll(async () => {
  app = await startApp();
  commune = await createCommune(app.strapi);
  agency = await slugOf(app, commune.agency);
  await recordHalfYear(app, commune);
  clerk = await adminAccount(app, 'cchc-can-bo');
  leader = await adminAccount(app, 'cchc-lanh-dao');
  writing = walk(clerk);
  leading = walk(leader);
});
afterAll(() => app.stop());

const H1 = { kind: 'half-year', period: '2024-H1' };

test('a half-year goes its way: drafted, edited, refreshed, submitted, returned, issued, shown, superseded', async () => {
  const made = await writing.create({ agency, ...H1 });
  expect(made.status).toBe(201);
  const { documentId: id, sections } = made.body.data;
  expect(sections.map(({ key }) => key)).toEqual([
    'opening',
    'results',
    'assessment',
    'proposals',
    'tasks',
    'closing',
  ]);
  const results = sections.find(({ key }) => key === 'results');
  expect(results?.text).toContain('{{ articles.kinds | join }}');
  expect(results?.values['{{ articles.kinds | join }}']).toBe('02 tin');

  const saved = await writing.save(id, 'proposals', {
    text: '## III. Đề xuất, kiến nghị\nĐề nghị mở lớp tập huấn.',
    version: 1,
  });
  expect(saved.status).toBe(200);

  await saveRecord(app.strapi, 'article', commune, {
    data: { title: 'Tin thứ ba', publishedOn: '2024-03-10' },
  });
  const changes = await clerk.request('get', `/cchc-report/reports/${id}/changes`);
  const moved = changes.body.data.figures.find((figure: { id: string }) => figure.id === 'articles');
  expect(moved).toMatchObject({ old: 2, new: 3, added: [{ title: 'Tin thứ ba', date: '2024-03-10' }] });

  const refreshed = await writing.step(id, 'refresh');
  expect(refreshed.status).toBe(200);
  expect(refreshed.body.data.sections.find(({ key }) => key === 'proposals')?.text).toContain(
    'mở lớp tập huấn',
  );

  const lint = await clerk.request('get', `/cchc-report/reports/${id}/lint`);
  expect(lint.status).toBe(200);
  expect((await writing.step(id, 'submit')).status).toBe(200);
  expect((await writing.save(id, 'tasks', { text: 'x', version: 1 })).status).toBe(409);
  const returned = await leading.step(id, 'return', { remark: 'Thêm chỉ tiêu' });
  expect(returned.body.data.returned?.remark).toBe('Thêm chỉ tiêu');
  expect((await writing.step(id, 'submit')).status).toBe(200);
  const proposal = await leader.request('get', `/cchc-report/reports/${id}/proposal`);
  expect(proposal.body.data).toMatchObject({ number: 1, symbol: 'BC-UBND' });
  const issued = await leading.step(
    id,
    'issue',
    { number: 7, issuedOn: '2024-06-15' },
    { 'Idempotency-Key': 'a' },
  );
  expect(issued.body).toMatchObject({
    data: { state: 'issued', issued: { number: 7, symbol: 'BC-UBND', issuedOn: '2024-06-15' } },
  });
  const again = await leading.step(
    id,
    'issue',
    { number: 7, issuedOn: '2024-06-15' },
    { 'Idempotency-Key': 'a' },
  );
  expect(again.body).toEqual(issued.body);

  expect((await app.http.get('/api/cchc-report/reports')).body.data).toEqual([]);
  expect(
    (await leader.request('put', `/cchc-report/reports/${id}/visibility`).send({ public: true })).status,
  ).toBe(200);
  const shown = await app.http.get(`/api/cchc-report/reports?agency=${agency}`);
  expect(shown.body.data).toMatchObject([{ documentId: id, number: 7 }]);
  const file = await app.http
    .get(`/api/cchc-report/reports/${id}/file?format=docx`)
    .buffer(true)
    .parse((res, done) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect(file.headers['etag']).toBe(`"${shown.body.data[0].sha256}"`);

  await saveRecord(app.strapi, 'article', commune, {
    data: { title: 'Tin muộn', publishedOn: '2024-03-11' },
  });
  const late = await clerk.request('get', `/cchc-report/reports/${id}/late`);
  expect(late.body.data.added).toMatchObject([{ title: 'Tin muộn' }]);

  const next = await leading.step(id, 'supersede');
  expect(next.status).toBe(201);
  expect(next.body.data.sections.find(({ key }) => key === 'proposals')?.text).toContain('mở lớp tập huấn');
  const log = await clerk.request('get', `/cchc-report/reports/${id}/actions`);
  expect(log.body.data.map(({ action }: { action: string }) => action)).toEqual(
    ['create', 'edit', 'refresh', 'submit', 'return', 'submit', 'issue', 'show', 'supersede'].reverse(),
  );
  const verified = await app.strapi.plugin('cchc-report').service('verification').verify();
  expect(verified.faults).toEqual([]);
});
