import type { RecordValues } from '../../records';
import { pageAddress } from '../addresses';
import { choiceLabel, readRequiredText, readPart, readText, readParts } from './values';
import type { PageRequest } from '../page';
import { IMAGE, toImageView, type ImageView } from './files';
import { toWebAddress } from '../text/links';
import { toProcedureLink } from './changes';
import { PLAN_NAME, toPlanName } from './documents';
import { populatePublished } from './published';

/** An article in a list. */
export interface ArticleEntry {
  readonly href: string;
  readonly title: string;
  readonly kind: string | null;
  readonly column: string | null;
  readonly day: string;
  readonly summary: string | null;
  readonly image: ImageView | null;
}

const ENTRY = {
  fields: ['slug', 'title', 'kind', 'column', 'publishedOn', 'summary'],
  populate: { cover: IMAGE },
  sort: ['publishedOn:desc', 'documentId:asc'],
};

const toArticleEntry = (article: RecordValues): ArticleEntry => ({
  href: pageAddress.article(readRequiredText(article, 'slug')),
  title: readRequiredText(article, 'title'),
  kind: choiceLabel('article', 'kind', readText(article, 'kind')),
  column: readText(article, 'column'),
  day: readRequiredText(article, 'publishedOn'),
  summary: readText(article, 'summary'),
  image: toImageView(readPart(article, 'cover'), 'small'),
});

/** Articles, newest first, of one column or of all. */
export const readArticles = async (
  { records }: Pick<PageRequest, 'records'>,
  {
    column,
    start,
    limit,
  }: { readonly column: string | null; readonly start: number; readonly limit: number },
): Promise<readonly ArticleEntry[]> => {
  const filters = filterByColumn(column);
  return (await records('article').many({ ...ENTRY, filters, start, limit })).map(toArticleEntry);
};

export const filterByColumn = (column: string | null): object =>
  column === null ? {} : { column: { $eq: column } };

/** The columns of the agency's published articles, in Vietnamese order. */
export const readColumns = async ({ records }: PageRequest): Promise<readonly string[]> =>
  (await records('article').distinct('column', 'asc')).flatMap((row) => readText(row, 'column') ?? []);

/** The published article with this slug, or null. */
export const readArticle = (
  { open, records, agency }: PageRequest,
  slug: string,
): Promise<RecordValues | null> =>
  records('article').first({
    fields: ['slug', 'title', 'kind', 'column', 'topic', 'publishedOn', 'summary', 'body', 'sourceUrl'],
    populate: {
      cover: IMAGE,
      ...(open.type('channel') && { channels: { fields: ['name'] } }),
      ...(open.type('procedure') && { procedures: populatePublished(agency, ['code', 'name']) }),
      ...(open.type('plan') && { plan: populatePublished(agency, PLAN_NAME) }),
    },
    filters: { slug: { $eq: slug } },
  });

/** The view of an article's page. */
export const toArticleView = (article: RecordValues) => {
  const plan = readPart(article, 'plan');
  return {
    path: pageAddress.article(readRequiredText(article, 'slug')),
    title: readRequiredText(article, 'title'),
    kind: choiceLabel('article', 'kind', readText(article, 'kind')),
    topic: choiceLabel('article', 'topic', readText(article, 'topic')),
    column: readText(article, 'column'),
    day: readRequiredText(article, 'publishedOn'),
    summary: readText(article, 'summary'),
    body: readText(article, 'body'),
    image: toImageView(readPart(article, 'cover'), 'large'),
    channels: readParts(article, 'channels').map((channel) => readRequiredText(channel, 'name')),
    procedures: readParts(article, 'procedures').map(toProcedureLink),
    plan: plan === null ? null : toPlanName(plan),
    sourceUrl: toWebAddress(readText(article, 'sourceUrl')),
  };
};
