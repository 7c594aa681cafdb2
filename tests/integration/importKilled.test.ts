import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { startAppProcess } from '../support/appProcess';
import { asking } from '../support/asking';
import { csv, importing } from '../support/imports';
import { createCommune, documents } from '../support/records';
import { slugOf } from '../support/reports';
import { openRows, type Rows } from '../support/rows';
import { startApp, type TestApp } from '../support/strapi';
import { until } from '../support/until';

jest.setTimeout(180_000);

let app: TestApp;
let rows: Rows;
let clerk: AdminAccount;

beforeAll(async () => {
  app = await startApp();
  rows = await openRows(app.database);
  clerk = await adminAccount(app, 'cchc-can-bo');
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

/** Several transactions' worth. */
const ROWS = 1500;

const list = (name: string, channel: string): Buffer =>
  csv([
    ['Tiêu đề', 'Ngày đăng', 'Thể loại', 'Kênh tuyên truyền'],
    ...Array.from({ length: ROWS }, (_, index) => [`${name} ${index}`, '01/03/2024', 'Tin', channel]),
  ]);

/** Drafts, published rows and their ties, and how many titles they have. */
const written = (name: string) =>
  rows.one(
    `select cast(count(*) filter (where a.published_at is null) as integer) as drafts,
            cast(count(*) filter (where a.published_at is not null) as integer) as published,
            cast(count(distinct a.title) as integer) as titles,
            cast(count(l.id) as integer) as channels
       from articles a left join articles_channels_lnk l on l.article_id = a.id where a.title like $1`,
    [`${name} %`],
  );

const ALL = { drafts: ROWS, published: ROWS, titles: ROWS, channels: 2 * ROWS };

test.each<['rows' | 'all', string]>([
  ['rows', 'Từng dòng'],
  ['all', 'Tất cả'],
])(
  'killed while it imports (%s), the app goes on where it was or from the start: no row is lost, none is there twice',
  async (mode, name) => {
    const by = importing(clerk);
    const commune = await createCommune(app.strapi);
    const channel = await documents(app.strapi, 'channel').findOne({ documentId: commune.channel });
    const file = list(name, String(channel?.['name']));
    const { id } = await by.checked('article', await slugOf(app, commune.agency), file, { mode });

    const other = await startAppProcess(app.database);
    const begun = await asking(other.url, clerk.token)('POST', `/imports/${id}/run`, {});
    expect(begun.status).toBe(202);
    await until(async () => {
      const { done } = await rows.one<{ done: number }>(
        'select done from cchc_import_progress where import_id = $1',
        [id],
      );
      return done > 0;
    });
    await other.kill();
    const left = await written(name);
    expect(left).not.toEqual(ALL);
    if (mode === 'all') expect(left).toEqual({ drafts: 0, published: 0, titles: 0, channels: 0 });
    else expect(left).toMatchObject({ published: left['drafts'], titles: left['drafts'] });

    const { state, counts } = await by.settled(id);
    expect([state, counts.created, await written(name)]).toEqual(['done', ROWS, ALL]);
  },
);
