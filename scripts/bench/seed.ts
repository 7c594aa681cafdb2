import type { Core } from '@strapi/strapi';
import { performance } from 'node:perf_hooks';
import { createCommune, documents, saveRecord } from '../../tests/support/records';

/** An article that is saved one by one and makeArticle as a row of a list. */
export interface ImportedArticle {
  readonly title: string;
  readonly summary: string;
  readonly evidence: { readonly title: string; readonly url: string };
}

export const makeArticle = (list: string, index: number): ImportedArticle => ({
  title: `${list}: cán bộ xã hướng dẫn người dân nộp hồ sơ trực tuyến, buổi thứ ${index}`,
  summary:
    'Tổ công nghệ số cộng đồng đến từng thôn, giúp người dân nộp hồ sơ trên Cổng dịch vụ công. '.repeat(2),
  evidence: { title: 'Ảnh buổi hướng dẫn', url: `https://example.vn/anh/${index}` },
});

/** Numbers of articles in 2024-H1; there is an agency with each. */
export const SIZES = [0, 1000, 10_000, 50_000] as const;

/** Enough for a stable rate. */
const ONE_BY_ONE = 300;

/** Names the channel of an agency's articles. */
export const channelName = (agency: string): string => `Kênh của ${agency}`;

const rowId = async (strapi: Core.Strapi, table: string, documentId: string): Promise<number> => {
  const [row] = await strapi.db.connection(table).where({ document_id: documentId }).select('id');
  return row.id;
};

/** Adds an agency for each of `SIZES`, unless it exists. @returns their slugs by size */
export async function seed(strapi: Core.Strapi): Promise<Readonly<Record<number, string>>> {
  const slugs: Record<number, string> = {};
  for (const size of SIZES) {
    const slug = `xa-${size}`;
    const found = await documents(strapi, 'agency').findMany({ filters: { slug } });
    if (found.length === 0) await addAgency(strapi, slug, size);
    slugs[size] = slug;
  }
  await strapi.db.connection.raw('analyze');
  return slugs;
}

async function addAgency(strapi: Core.Strapi, slug: string, size: number): Promise<void> {
  const commune = await createCommune(strapi);
  await documents(strapi, 'agency').update({ documentId: commune.agency, data: { slug } });
  await documents(strapi, 'channel').update({
    documentId: commune.channel,
    data: { name: channelName(slug) },
  });
  const agency = await rowId(strapi, 'agencies', commune.agency);
  const channel = await rowId(strapi, 'channels', commune.channel);
  // Like the document service: a draft and a published row of each document.
  await strapi.db.connection.raw(
    `with made as (
       insert into articles (document_id, title, slug, kind, topic, "column", published_on, published_at, created_at, updated_at)
       select :slug || '-' || n, 'Công khai kết quả giải quyết hồ sơ & thủ tục hành chính của xã, lần thứ ' || n || ': ' || md5(n::text),
              :slug || '-' || n || '-' || state,
              (array['news','feature','reportage','video','photo'])[1 + n % 5],
              (array['procedures','digital-government','general'])[1 + n % 3],
              case when n % 4 = 0 then 'Cải cách hành chính' end, date '2023-12-15' + n % 180,
              case state when 'published' then now() end, now(), now()
         from generate_series(1, :size::integer) n, unnest(array['draft', 'published']) state
       returning id),
     owned as (insert into articles_agency_lnk (article_id, agency_id) select id, :agency::integer from made)
     insert into articles_channels_lnk (article_id, channel_id, channel_ord) select id, :channel::integer, 1 from made`,
    { slug, size, agency, channel },
  );
}

/** Publishes articles of a new agency one by one, as a form does. @returns articles per second */
export async function saveOneByOne(strapi: Core.Strapi): Promise<number> {
  const commune = await createCommune(strapi);
  const start = performance.now();
  for (let index = 0; index < ONE_BY_ONE; index += 1) {
    const { title, summary, evidence } = makeArticle(`Ghi từng bài ${start}`, index);
    await saveRecord(strapi, 'article', commune, { data: { title, summary, evidence: [evidence] } });
  }
  return (ONE_BY_ONE * 1000) / (performance.now() - start);
}
