import { csv } from './imports';
import { createCommune, documents } from './records';
import { slugOf } from './reports';
import type { Rows } from './rows';
import type { TestApp } from './strapi';

export const HEADINGS = [
  'Tên tin, bài',
  'Ngày đăng',
  'Thể loại',
  'Kênh',
  'Nội dung CCHC',
  'Tóm tắt',
  'Minh chứng',
];

/** Title, day, summary, evidence. */
export type Typed = readonly (string | undefined)[];

/** Lists of articles as somebody of an agency of its own typed them. */
export const articleLists = async (app: TestApp) => {
  const commune = await createCommune(app.strapi);
  const channel = await documents(app.strapi, 'channel').findOne({ documentId: commune.channel });
  return {
    commune,
    agency: await slugOf(app, commune.agency),
    channel: String(channel?.['name']),
    list: (...typed: readonly Typed[]): Buffer =>
      csv([
        HEADINGS,
        ...typed.map(([title = '', date = '01/03/2024', summary = '', evidence = '']) => [
          title,
          date,
          'Tin',
          String(channel?.['name']),
          'CCHC',
          summary,
          evidence,
        ]),
      ]),
  };
};

/** The counts that are not 0. */
export const counted = (counts: Readonly<Record<string, number>>): object =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** Articles of a title as the public may see them, or their drafts. */
export const articlesTitled = (rows: Rows, title: string, version: 'draft' | 'published' = 'published') =>
  rows.all<{ title: string; published_on: string; summary: string | null; body: string | null }>(
    `select title, to_char(published_on, 'YYYY-MM-DD') as published_on, summary, body from articles
      where (published_at is null) = $2 and title = $1`,
    [title, version === 'draft'],
  );

/** The documentId of the article of a title. */
export const articleId = async ({ strapi }: TestApp, title: string): Promise<string> => {
  const [found] = await documents(strapi, 'article').findMany({ filters: { title } });
  if (found === undefined) throw new Error(`no article ${title}`);
  return found.documentId;
};
