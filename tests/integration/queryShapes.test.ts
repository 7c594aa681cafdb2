import { createCommune, type Commune, documents, saveRecord } from '../support/records';
import { openRows } from '../support/rows';
import { statementsOf } from '../support/statements';
import { startApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';
import { until } from '../support/until';

jest.setTimeout(120_000);

let app: TestApp;
let commune: Commune;
let plan: string;

beforeAll(async () => {
  app = await startApp();
  commune = await createCommune(app.strapi);
  plan = (await saveRecord(app.strapi, 'plan', commune)).documentId;
  await saveRecord(app.strapi, 'article', commune, { data: { title: 'Có kế hoạch', plan } });
  await saveRecord(app.strapi, 'article', commune, { data: { title: 'Không kế hoạch' } });
});
afterAll(() => app.stop());

const REFUSED = [
  ['articles', 'filters[publishedOn][$contains]=2024', 'filters[publishedOn][$contains]'],
  ['articles', 'filters[publishedOn][$startsWith]=2024', 'filters[publishedOn][$startsWith]'],
  ['meetings', 'filters[attendees][$contains]=1', 'filters[attendees][$contains]'],
  ['articles', 'filters[id][$contains]=a', 'filters[id][$contains]'],
  ['articles', 'filters[agency][$contains]=x', 'filters[agency][$contains]'],
  ['articles', 'filters[title][$jsonSupersetOf]=x', 'filters[title][$jsonSupersetOf]'],
  ['articles', 'filters[$or]=x', 'filters[$or]'],
  ['articles', 'filters[$and]=', 'filters[$and]'],
  ['articles', 'filters[$or][0]=x', 'filters[$or][0]'],
  ['articles', 'filters[$not]=x', 'filters[$not]'],
  ['articles', 'filters[title][$or]=x', 'filters[title][$or]'],
  ['articles', 'filters[title][$and][0]=x', 'filters[title][$and]'],
  ['articles', 'filters[title][$not][$or]=x', 'filters[title][$not][$or]'],
  ['articles', 'filters[title][$between]=a', 'filters[title][$between]'],
  ['articles', 'filters[agency][slug][$or]=x', 'filters[agency][slug][$or]'],
  ['articles', 'filters[plan][$null]=true&filters[plan][number]=1', 'filters[plan]'],
  ['articles', 'filters[plan][$not][$null]=true', 'filters[plan]'],
  ['articles', 'sort=title.name', 'sort'],
  ['articles', 'sort[title][name]=asc', 'sort'],
  ['articles', 'sort=agency', 'sort'],
  ['articles', 'populate[plan][filters][$or]=x', 'populate[plan][filters][$or]'],
  ['articles', 'populate[plan][sort]=subject.name', 'populate[plan][sort]'],
  ['meetings', 'filters[attendees][$gte]=abc', 'filters[attendees][$gte]'],
  ['meetings', 'filters[attendees][$in][0]=1&filters[attendees][$in][1]=', 'filters[attendees][$in]'],
  ['outreaches', 'filters[quantity]=1e400', 'filters[quantity]'],
  [
    'plans',
    'filters[objectives][target][$between]=1&filters[objectives][target][$between]=NaN',
    'filters[objectives][target][$between]',
  ],
  ['articles', 'filters[cover][width]=abc', 'filters[cover][width]'],
  ['meetings', 'filters[integrated]=maybe', 'filters[integrated]'],
  ['articles', 'pagination[page]=abc', 'pagination[page]'],
  ['articles', 'pagination[pageSize]=99999999999999999999', 'pagination[pageSize]'],
  ['articles', 'pagination=5', 'pagination'],
  ['articles', 'populate[cover][populate]=*', 'populate[cover][populate]'],
  [
    'articles',
    'populate[plan][populate][file][populate][0]=related',
    'populate[plan][populate][file][populate]',
  ],
  ['articles', 'populate=plan,plan.file.related', 'populate'],
  ['articles', 'fields=', 'fields'],
  ['articles', 'fields[0]=title&fields[1]=constructor', 'fields'],
  ['articles', 'populate[plan][fields]=__proto__', 'populate[plan][fields]'],
  ['articles', 'sort=agency..name', 'sort'],
  ['articles', 'filters[0][title]=x', 'filters'],
  ['articles', 'filters[]=x', 'filters'],
  ['articles', 'filters[$and][0][0][title]=x', 'filters[$and][0]'],
  ['articles', 'filters[$not][0][title]=x', 'filters[$not]'],
  ['articles', 'populate[plan][filters][0][number]=1', 'populate[plan][filters]'],
  ['articles', 'sort=agency.name:x', 'sort'],
  ['articles', 'sort=agency.name:%20desc', 'sort'],
  ['articles', 'sort[agency][name]=x', 'sort'],
  ['articles', 'sort[0]=title&sort[1][agency][name]=asc', 'sort'],
  ['plans', 'filters[objectives][documentId]=a', 'filters[objectives][documentId]'],
  ['procedures', 'filters[methods][documentId][$eq]=a', 'filters[methods][documentId]'],
  ['plans', 'populate[objectives][fields]=documentId', 'populate[objectives][fields]'],
  ['plans', 'populate[objectives][sort]=documentId', 'populate[objectives][sort]'],
  ['plans', 'populate[agency][sort]=successor.name', 'populate[agency][sort]'],
  ['meetings', 'populate[plans][sort]=agency.name', 'populate[plans][sort]'],
  ['articles', 'sort=channels.slug', 'sort'],
  ['plans', 'sort=objectives.target', 'sort'],
  ['articles', 'sort=title:asc,title:desc', 'sort'],
  ['articles', '__proto__[status]=draft', '__proto__'],
  ['articles', 'filters[__proto__][title]=x', '__proto__'],
  ['articles', 'populate[constructor][fields]=x', 'constructor'],
] as const;

test.each(REFUSED)(
  "IN-03 IN-04 %s?%s is the caller's mistake, and the place is named",
  async (type, query, name) => {
    for (const path of [`/api/${type}`, `/api/${type}/khongco`]) {
      const { body } = await app.http.get(`${path}?${query}`).expect(400);
      expect(body.error).toMatchObject({
        message: `Tham số “${name}” không dùng được ở đây.`,
        details: { code: 'parameter_invalid' },
      });
    }
  },
);

const ANSWERED: [string, string[]][] = [
  ['filters[plan][$null]=true', ['Không kế hoạch']],
  ['filters[plan][$notNull]=true', ['Có kế hoạch']],
  ['filters[title][$startsWith]=Có', ['Có kế hoạch']],
  ['filters[kind][$contains]=new&filters[title][$containsi]=KHÔNG', ['Không kế hoạch']],
  ['filters[$or][0][title][$eq]=Có kế hoạch&filters[$or][1][title][$eq]=x', ['Có kế hoạch']],
  ['filters[$not][title][$contains]=Không', ['Có kế hoạch']],
  ['filters[title][$not][$contains]=Không', ['Có kế hoạch']],
  [
    'filters[publishedOn][$between][]=2024-03-01&filters[publishedOn][$between][]=2024-03-02&sort=title:desc',
    ['Không kế hoạch', 'Có kế hoạch'],
  ],
  ['filters[plan][$or][0][number][$gt]=0', ['Có kế hoạch']],
  ['filters[title][]=Có kế hoạch', ['Có kế hoạch']],
  [
    'sort[0]=agency.name&sort[1]=title&filters[agency][name][$startsWith]=Ủy',
    ['Có kế hoạch', 'Không kế hoạch'],
  ],
  ['populate[plan][filters][number][$gt]=0&sort[title]=asc', ['Có kế hoạch', 'Không kế hoạch']],
  ['pagination[page]=0&pagination[pageSize]=1&sort=title', ['Có kế hoạch']],
  ['populate[cover][fields]=url&populate[plan][populate]=file&sort=title', ['Có kế hoạch', 'Không kế hoạch']],
];

test.each(ANSWERED)('a filter or an order that has a meaning is answered: %s', async (query, titles) => {
  const { body } = await app.http.get(`/api/articles?${encodeURI(query)}`).expect(200);
  expect(body.data.map(({ title }: { title: string }) => title)).toEqual(titles);
});

/** `each` in the brackets of an `$and`, so many times. */
const times = (count: number, each: string): string =>
  Array.from({ length: count }, (_, index) => `filters[$and][${index}]${each}`).join('&');

const CONDITIONS = 'Mỗi lần hỏi chỉ được đặt tối đa 25 điều kiện lọc.';
const TEXTS = 'Mỗi lần hỏi chỉ được đặt tối đa 10 điều kiện tìm trong văn bản, như $contains.';
const STEPS = 'Các điều kiện lọc và sắp xếp chỉ được đi qua tối đa 5 quan hệ.';
const BRANCHES = 'Các điều kiện lọc chỉ được đi qua tối đa 2 quan hệ có nhiều hồ sơ, tệp hoặc mục con.';
const ORDERS = 'Mỗi lần hỏi chỉ được sắp xếp theo tối đa 5 trường.';

const LIMITED: [string, string][] = [
  [times(26, '[kind]=news'), CONDITIONS],
  [`${times(25, '[kind]=news')}&populate[plan][filters][number]=1`, CONDITIONS],
  [times(20, '[title][$contains]=a'), TEXTS],
  [Array.from({ length: 11 }, (_, index) => `filters[title][$not][$containsi][${index}]=a`).join('&'), TEXTS],
  [times(6, '[agency][slug]=a'), STEPS],
  [`${times(5, '[plan]=1')}&sort=agency.name`, STEPS],
  [times(3, '[agency][superior][id]=1'), STEPS],
  [times(14, '[channels][slug][$ne]=x'), BRANCHES],
  [
    'filters[channels]=1&filters[procedures]=1&populate[plan][filters][basedOn][id]=1&populate[plan][filters][number]=1',
    BRANCHES,
  ],
  ['sort=title,kind,topic,publishedOn,createdAt,id', ORDERS],
];

/** What was asked of the table of articles, with as many joins. */
const askedOfArticles = async (query: string, status: number): Promise<number[]> => {
  const sent = await statementsOf(app, () => app.http.get(`/api/articles?${query}`).expect(status));
  return sent
    .filter(({ sql }) => /from "articles" as/.test(sql))
    .map(({ sql }) => sql.match(/ join /g)?.length ?? 0);
};

test.each(LIMITED)(
  'LD-07 what costs the database too much is not asked of it: %#',
  async (query, message) => {
    const { body } = await app.http.get(`/api/articles?${query}`).expect(400);
    expect(body.error).toMatchObject({ message, details: { code: 'parameter_invalid' } });
    expect(await askedOfArticles(query, 400)).toEqual([]);
  },
);

test('LD-07 the most that may be asked takes two joins for each relation, of which two have many', async () => {
  const most = [
    'filters[channels][slug][$ne]=x&filters[procedures][code][$ne]=x',
    times(2, '[agency][slug][$ne]=x'),
    'sort=agency.name,title,kind,topic,publishedOn',
    'populate=*',
  ].join('&');
  // The records, for which an order through a relation is worked out in a statement around them, and their number.
  expect(await askedOfArticles(most, 200)).toEqual([11, 8]);
});

test('LD-07 a read is ended by the database when it takes too long, and said to be unavailable', async () => {
  const rows = await openRows(app.database);
  try {
    await rows.all('begin');
    await rows.all('lock table articles in access exclusive mode');
    let answered: Promise<unknown> = Promise.resolve();
    const sent = await statementsOf(app, async () => {
      const asked = app.http.get('/api/articles').expect(503);
      answered = asked.then(({ body }) => expect(body.error.details.code).toBe('unavailable'));
      await until(async () => {
        const { ended } = await rows.one<{ ended: number }>(
          `select count(pg_cancel_backend(pid))::integer as ended from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return ended > 0;
      });
      await answered;
    });
    expect(sent.map(({ sql }) => sql)).toContain('set local statement_timeout = 8000');
  } finally {
    await rows.end();
  }
  await app.http.get('/api/articles').expect(200);
});

test('a deletion takes the whole document: a status is refused, and nothing is deleted', async () => {
  const authorization = `Bearer ${await apiToken(app.strapi, { type: 'full-access' })}`;
  const { documentId } = await saveRecord(app.strapi, 'article', commune);
  for (const status of ['draft', 'published']) {
    const { body } = await app.http
      .delete(`/api/articles/${documentId}?status=${status}`)
      .set('Authorization', authorization)
      .expect(400);
    expect(body.error.message).toBe('Tham số “status” không dùng được ở đây.');
  }
  expect(await documents(app.strapi, 'article').findOne({ documentId, status: 'published' })).not.toBeNull();
  await app.http.delete(`/api/articles/${documentId}`).set('Authorization', authorization).expect(204);
});
