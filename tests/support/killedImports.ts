import type { ImportAnswer } from '../../src/plugins/cchc-report/server/src/importing/http/contract';
import type { AdminAccount } from './adminAccount';
import { startAppProcess } from './appProcess';
import { asking } from './asking';
import { csv, importing } from './imports';
import { createCommune, documents } from './records';
import { slugOf } from './reports';
import type { Rows } from './rows';
import type { TestApp } from './strapi';
import { until } from './until';

/** Rows of many batches. */
export const ROWS = 1500;

/** Drafts, published rows, different titles, and relations to channels. */
export interface Written {
  readonly drafts: number;
  readonly published: number;
  readonly titles: number;
  readonly channels: number;
}

export const ALL: Written = { drafts: ROWS, published: ROWS, titles: ROWS, channels: 2 * ROWS };

const list = (name: string, channel: string): Buffer =>
  csv([
    ['Tiêu đề', 'Ngày đăng', 'Thể loại', 'Kênh tuyên truyền'],
    ...Array.from({ length: ROWS }, (_, index) => [`${name} ${index}`, '01/03/2024', 'Tin', channel]),
  ]);

const written = (rows: Rows, name: string): Promise<Written> =>
  rows.one<Written>(
    `select cast(count(*) filter (where a.published_at is null) as integer) as drafts,
            cast(count(*) filter (where a.published_at is not null) as integer) as published,
            cast(count(distinct a.title) as integer) as titles,
            cast(count(l.id) as integer) as channels
       from articles a left join articles_channels_lnk l on l.article_id = a.id where a.title like $1`,
    [`${name} %`],
  );

/** Kills an app during an import, and lets another one continue. @returns the articles after the kill and at the end */
export const importUnderKill = async (
  app: TestApp,
  rows: Rows,
  clerk: AdminAccount,
  name: string,
): Promise<{ left: Written; ended: ImportAnswer; whole: Written }> => {
  const by = importing(clerk);
  const commune = await createCommune(app.strapi);
  const channel = await documents(app.strapi, 'channel').findOne({ documentId: commune.channel });
  const file = list(name, String(channel?.['name']));
  const { id } = await by.checked('article', await slugOf(app, commune.agency), file);

  const other = await startAppProcess(app.database);
  const begun = await asking(other.url, clerk.token)('POST', `/imports/${id}/run`, {});
  if (begun.status !== 202) throw new Error(`not begun: ${JSON.stringify(begun.body)}`);
  await until(async () => {
    const { done } = await rows.one<{ done: number }>('select done from cchc_imports where id = $1', [id]);
    return done > 0;
  });
  await other.kill();
  const left = await written(rows, name);
  return { left, ended: await by.settled(id), whole: await written(rows, name) };
};
