import { insertRecords, prepareRecords, type Stage } from '../../src/records/bulk';
import { formatProblem } from '../../src/records/wording';
import { inTransaction } from '../../src/records/transaction';
import { type RecordType, type RecordValues, recordUid } from '../../src/records/types';
import { type Commune, createCommune, documents, saveRecord, validRecord } from '../support/records';
import { openRows, type Rows } from '../support/rows';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let rows: Rows;
/** Records that others name: the plan is published, the document is a draft. */
let commune: Commune;
let plan: string;
let letter: string;
let procedure: string;
let replacement: string;

beforeAll(async () => {
  app = await sharedApp();
  rows = await openRows(app.database);
  commune = await createCommune(app.strapi);
  ({ documentId: plan } = await saveRecord(app.strapi, 'plan', commune));
  ({ documentId: letter } = await saveRecord(app.strapi, 'official-document', commune, { status: 'draft' }));
  ({ documentId: procedure } = await saveRecord(app.strapi, 'procedure', commune));
  ({ documentId: replacement } = await saveRecord(app.strapi, 'procedure', commune));
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

const AT = new Date('2026-05-04T03:02:01.000Z');

const bulk = (type: RecordType, records: readonly RecordValues[], stage: Stage) =>
  inTransaction(app.strapi, async (trx) => {
    const { records: prepared, named } = await prepareRecords(app.strapi, trx, type, records, stage);
    const problems = prepared.map((one) => one.problems.map((problem) => formatProblem(type, problem)));
    if (problems.some((texts) => texts.length > 0)) return { problems, documentIds: [] };
    const values = prepared.map((one) => one.values);
    const stamp = { named, stage, at: AT, account: null };
    return { problems, documentIds: await insertRecords(app.strapi, trx, type, values, stamp) };
  });

/** What the database holds of a document: its rows, ties and parts, without what two documents cannot share. */
const held = async (type: RecordType, documentId: string): Promise<unknown[]> => {
  const { tableName, attributes } = app.strapi.db.metadata.get(recordUid(type));
  const versions = await rows.all(
    `select * from ${tableName} where document_id = $1 order by published_at nulls first`,
    [documentId],
  );
  return Promise.all(
    versions.map(
      async ({ id, document_id: _document, slug, created_at, updated_at, published_at, ...columns }) => {
        const ties: unknown[] = [];
        for (const [field, attribute] of Object.entries(attributes)) {
          if (
            attribute.type !== 'relation' ||
            !('joinTable' in attribute) ||
            attribute.joinTable === undefined
          )
            continue;
          const { name, joinColumn, ...more } = attribute.joinTable;
          if (!('inverseJoinColumn' in more) || !('target' in attribute)) continue;
          const isPart = 'on' in more && more.on !== undefined;
          const target = app.strapi.db.metadata.get(attribute.target).tableName;
          const found = await rows.all(
            `select to_jsonb(link) - 'id' - $2::text - $3::text as link, to_jsonb(other) - 'id' - 'created_at' - 'updated_at' - 'published_at' as other
             from ${name} link join ${target} other on other.id = link.${more.inverseJoinColumn.name}
            where link.${joinColumn.name} = $1 ${isPart ? `and link.field = '${field}'` : ''} order by link.id`,
            [id, joinColumn.name, more.inverseJoinColumn.name],
          );
          ties.push([field, found]);
        }
        const hasTimes = created_at instanceof Date && updated_at instanceof Date;
        return {
          columns,
          hasSlug: slug !== null && slug !== undefined,
          ties,
          published: published_at !== null,
          hasTimes,
        };
      },
    ),
  );
};

/** Full values of each type, so that no tie and no part goes unseen. */
const full = (type: RecordType): RecordValues => {
  const values = validRecord(type, commune, procedure);
  const evidence = [{ title: 'Ảnh', url: 'https://ich-hau.vn/anh' }, { title: 'Biên bản' }];
  const more: Partial<Record<RecordType, RecordValues>> = {
    procedure: {
      sector: commune.sector,
      methods: [{ channel: 'direct', duration: '5 ngày' }],
      postedOn: '2024-02-02',
    },
    'procedure-change': { kind: 'replaced', replacement },
    article: { evidence, plan, procedures: [replacement, procedure], body: '**Đậm**' },
    meeting: { evidence, plans: [plan], documents: [letter], attendees: 40 },
    plan: {
      basedOn: [letter],
      objectives: [
        { title: 'Tin', target: 12.5, unit: 'tin', due: '2024-06-14', figure: 'articles' },
        { title: 'Hội nghị', target: 2, unit: 'cuộc', due: '2024-12-14', achieved: 1 },
      ],
    },
    outreach: { evidence, plan },
    'official-document': { sector: commune.sector },
  };
  return { ...values, ...more[type] };
};

const TYPES = [
  'procedure',
  'procedure-change',
  'article',
  'meeting',
  'plan',
  'outreach',
  'official-document',
] as const;
const NUMBERED: Partial<Record<RecordType, string>> = { procedure: 'code', plan: 'number', article: 'title' };

test.each(TYPES)('of %s, many at once leave the rows, ties and parts that one by one leave', async (type) => {
  for (const stage of ['draft', 'published'] as const) {
    const values = full(type);
    const single = await documents(app.strapi, type).create({ data: { ...values }, status: stage });
    const own = NUMBERED[type];
    const other = own === undefined ? values : { ...values, [own]: full(type)[own] };
    const { documentIds } = await bulk(type, [other], stage);
    const expected = JSON.parse(JSON.stringify(await held(type, single.documentId))) as { columns: object }[];
    if (own !== undefined) for (const { columns } of expected) Object.assign(columns, { [own]: other[own] });
    expect(JSON.parse(JSON.stringify(await held(type, documentIds[0] ?? '')))).toEqual(expected);
  }
});

test('what one by one is refused for, many at once are refused for in the same words, each row for its own', async () => {
  const wrong: readonly [RecordType, RecordValues][] = [
    ['article', { publishedOn: '2024-02-31' }],
    ['article', { kind: 'novel' }],
    ['article', { title: 7 }],
    ['article', { title: '   ' }],
    ['article', { channels: [] }],
    ['article', { plan: 'nowhere0000000000000000a' }],
    ['article', { sourceUrl: 'javascript:alert(1)' }],
    ['article', { evidence: [{ title: '', url: 'ftp://x' }] }],
    ['procedure', { code: '1.44' }],
    ['procedure', { name: 'x'.repeat(2001) }],
    ['procedure-change', { kind: 'replaced' }],
    ['procedure-change', { kind: 'replaced', replacement: procedure }],
    ['plan', { year: 1999 }],
    ['plan', { number: -1 }],
    ['outreach', { quantity: 1.005 }],
    ['meeting', { attendees: 2.5 }],
  ];
  for (const [type, change] of wrong) {
    const values = { ...validRecord(type, commune, procedure), ...change };
    const refusal: unknown = await documents(app.strapi, type)
      .create({ data: { ...values }, status: 'published' })
      .catch((error: unknown) => error);
    const { details } = refusal as { details: { errors: { message: string }[] } };
    const { problems } = await bulk(type, [validRecord(type, commune, procedure), values], 'published');
    expect([type, change, problems]).toEqual([
      type,
      change,
      [[], details.errors.map(({ message }) => message)],
    ]);
  }
});

test('records of one title get slugs of their own, also beside one that was there', async () => {
  const titled = () => ({ ...validRecord('article', commune), title: 'Ra quân tháng thanh niên' });
  await documents(app.strapi, 'article').create({ data: titled(), status: 'published' });
  await bulk('article', [titled(), titled()], 'published');
  const slugs = await rows.all(
    `select slug from articles where published_at is not null and slug like 'ra-quan%' order by id`,
  );
  expect(slugs.map(({ slug }) => slug)).toEqual([
    'ra-quan-thang-thanh-nien',
    'ra-quan-thang-thanh-nien-2',
    'ra-quan-thang-thanh-nien-3',
  ]);
});

test('a record that came with many others can be edited, published again and named as any other', async () => {
  const { documentIds } = await bulk('plan', [full('plan')], 'draft');
  const documentId = documentIds[0] ?? '';
  const article = await saveRecord(app.strapi, 'article', commune, { data: { plan: documentId } });
  const published = await documents(app.strapi, 'plan').publish({ documentId });
  expect(published.entries).toHaveLength(1);
  const [tie] = await rows.all(
    `select plan.document_id from articles join articles_plan_lnk link on link.article_id = articles.id
       join plans plan on plan.id = link.plan_id and plan.published_at is not null
      where articles.document_id = $1 and articles.published_at is not null`,
    [article.documentId],
  );
  expect(tie).toEqual({ document_id: documentId });
});
