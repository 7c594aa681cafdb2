import type { DraftFinding, ReportListAnswer } from '../../src/plugins/cchc-report/server/src/contract';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { createCommune, documents, saveRecord, type Commune } from '../support/records';
import { recordHalfYear, sectionOf, slugOf, walk, type Walk } from '../support/reports';
import { sharedApp, type TestApp } from '../support/strapi';
import { volume } from '../support/volume';

jest.setTimeout(120_000);

let app: TestApp;
let commune: Commune;
let agency: string;
let clerk: AdminAccount;
let writing: Walk;

beforeAll(async () => {
  app = await sharedApp();
  clerk = await adminAccount(app, 'cchc-can-bo');
  writing = walk(clerk);
});
afterAll(() => app.stop());
beforeEach(async () => {
  commune = await createCommune(app.strapi);
  agency = await slugOf(app, commune.agency);
  await recordHalfYear(app, commune);
});

const draft = async (): Promise<string> =>
  (await writing.create({ agency, kind: 'half-year', period: '2024-H1' })).body.data.documentId;

/** Every month has an article then: the words of the assessment change. */
const fillMonths = async (): Promise<void> => {
  for (const publishedOn of ['2024-03-10', '2024-04-10', '2024-05-10', '2024-06-10'])
    await saveRecord(app.strapi, 'article', commune, { data: { publishedOn } });
};

test('the reports of one period are those of its kind and key, whose figures lead to them', async () => {
  const halfYear = await draft();
  const { body: quarter } = await writing.create({ agency, kind: 'quarter', period: '2024-Q2' });
  const listed = async (search: string): Promise<string[]> => {
    const { body } = await clerk
      .request('get', `/cchc-report/reports?agency=${agency}&${search}`)
      .expect(200);
    return (body as ReportListAnswer).data.map(({ documentId }) => documentId);
  };
  expect(await listed('kind=half-year&period=2024-H1')).toEqual([halfYear]);
  expect(await listed('kind=quarter&period=2024-Q2')).toEqual([quarter.data.documentId]);
  expect(await listed('kind=half-year&period=2023-H1')).toEqual([]);
});

test('the check before issue tells of records, of the settings and of the text, each at its place', async () => {
  const gone = await documents(app.strapi, 'agency').create({
    data: {
      name: 'Phòng Nội vụ huyện Cũ',
      shortName: 'PNV Cũ',
      level: 'district',
      placeName: 'Cũ',
      validTo: '2023-12-31',
    },
  });
  const { body: settings } = await clerk.request('get', `/cchc-report/settings?agency=${agency}`).expect(200);
  await clerk
    .request('put', `/cchc-report/settings?agency=${agency}`)
    .send({ version: 0, settings: { ...settings.data.settings, recipients: ['Phòng Nội vụ huyện Cũ'] } })
    .expect(200);
  const unpublished = await saveRecord(app.strapi, 'meeting', commune, {
    data: { heldOn: '2024-04-01' },
    status: 'draft',
  });
  await saveRecord(app.strapi, 'plan', commune, { data: { number: 8 } });
  const id = await draft();
  await writing.save(id, 'tasks', { text: '## IV. Nhiệm vụ\nĐăng thêm 77 tin, bài.', version: 1 });
  await writing.save(id, 'proposals', { text: 'Có {{ no.such }}', version: 1 });

  const { body } = await clerk.request('get', `/cchc-report/reports/${id}/lint`).expect(200);
  const findings: DraftFinding[] = body.data.findings;
  const found = (code: string) => findings.filter((finding) => finding.code === code);
  expect(found('text_broken')).toMatchObject([
    { severity: 'error', place: { kind: 'section', key: 'proposals' } },
  ]);
  expect(found('number_unmatched')).toMatchObject([
    {
      severity: 'warning',
      place: {
        kind: 'section',
        key: 'tasks',
        line: 1,
        from: 10,
        to: 12,
        excerpt: expect.stringContaining('77'),
      },
    },
  ]);
  expect(found('recipient_gone')).toMatchObject([
    { severity: 'error', overridable: true, place: { kind: 'settings', field: 'recipients' } },
  ]);
  expect(found('recipient_gone')[0]?.message).toContain('từ ngày 01/01/2024');
  expect(found('plans_same_purpose')).toMatchObject([{ place: { kind: 'records' } }]);
  expect(found('plans_same_purpose')[0]?.records).toHaveLength(2);
  expect(found('drafts_inside')).toMatchObject([
    { records: [{ documentId: unpublished.documentId, type: 'meeting', date: '2024-04-01' }], more: 0 },
  ]);
  // Two articles and a meeting, published and without evidence.
  expect(found('evidence_missing')[0]?.records).toHaveLength(3);
  expect(found('signer_missing')).toHaveLength(1);
  const counted = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  expect(body.data.summary).toEqual({
    errors: counted('error'),
    warnings: counted('warning'),
    notes: counted('note'),
  });
  // The broken text, and the recipient that is gone.
  expect(counted('error')).toBe(2);
  await documents(app.strapi, 'agency').delete({ documentId: gone.documentId });
});

test('a refresh counts the figures as seen, takes new words where nobody wrote, and keeps what somebody wrote', async () => {
  const documentId = await draft();
  const made = (await writing.read(documentId)).body.data;
  await writing.save(documentId, 'proposals', { text: 'Không có.', version: 1 });
  await fillMonths();
  const changes = async () =>
    (await clerk.request('get', `/cchc-report/reports/${documentId}/changes`).expect(200)).body.data;
  const { figures } = await changes();
  expect(figures.map(({ id, old, new: now }: Record<string, unknown>) => [id, old, now])).toEqual([
    ['articles', 2, 6],
    ['months-with-articles', 2, 6],
  ]);
  expect(figures[0].added).toHaveLength(4);
  const { body } = await writing.step(documentId, 'refresh');
  expect(sectionOf(body.data, 'proposals').text).toBe('Không có.');
  expect(sectionOf(body.data, 'assessment')).toMatchObject({ version: 2, untouched: true, saved: null });
  expect(sectionOf(body.data, 'assessment').text).not.toBe(sectionOf(made, 'assessment').text);
  expect(await changes()).toMatchObject({ figures: [], sections: [] });
});

test('DI-08 whatever is published meanwhile, a draft is read from one state: its total is the sum of its kinds, of its topics and of its records', async () => {
  const id = await draft();
  const text =
    '{{ articles.total }} = {{ articles.kinds | join: "; " }} = {{ articles.topics | join: "; " }}';
  await writing.save(id, 'results', { text, version: 1 });
  const articles = documents(app.strapi, 'article');
  const made: string[] = [];
  for (const kind of ['news', 'feature', 'video'])
    for (const publishedOn of ['2024-03-05', '2024-05-05'])
      made.push(
        (await saveRecord(app.strapi, 'article', commune, { data: { kind, publishedOn } })).documentId,
      );

  const changesAddUp = async (): Promise<void> => {
    const { body } = await clerk.request('get', `/cchc-report/reports/${id}/changes`).expect(200);
    const moved = body.data.figures.find((figure: { id: string }) => figure.id === 'articles');
    expect(moved.new - moved.old).toBe(moved.added.length - moved.removed.length);
  };
  let isOver = false;
  const totals = new Set<number>();
  const write = async (): Promise<void> => {
    for (let turn = 0; !isOver; turn += 1) {
      const documentId = made[turn % made.length] ?? '';
      await articles.unpublish({ documentId });
      await articles.publish({ documentId });
    }
  };
  const read = async (): Promise<void> => {
    for (let turn = 0; turn < volume(8, 100); turn += 1) {
      const { body } = await writing.read(id);
      const values = Object.values(sectionOf(body.data, 'results').values);
      const [total = NaN, kinds = NaN, topics = NaN] = values.map((value) =>
        [...value.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0),
      );
      expect([turn, kinds, topics]).toEqual([turn, total, total]);
      await changesAddUp();
      totals.add(total);
    }
  };
  const writer = write();
  try {
    await read();
  } finally {
    isOver = true;
    await writer;
  }
  // All eight, or one of them not published at the moment.
  expect([...totals].every((total) => total === 8 || total === 7)).toBe(true);
});
