import type { Core } from '@strapi/strapi';
import { type RecordValues, uidOf } from '../../records';
import { addressOf } from '../addresses';
import { choiceLabel } from '../choices';
import type { PageRequest } from '../page';
import type { HomeAgency } from './agencies';
import { IMAGE, imageView, type ImageView } from './files';
import { givenText, partOf, textOf } from './values';

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

const entryView = (article: RecordValues): ArticleEntry => ({
  href: addressOf.article(givenText(article, 'slug')),
  title: givenText(article, 'title'),
  kind: choiceLabel('article', 'kind', textOf(article, 'kind')),
  column: textOf(article, 'column'),
  day: givenText(article, 'publishedOn'),
  summary: textOf(article, 'summary'),
  image: imageView(partOf(article, 'cover'), 'small'),
});

/** The newest articles first, of one column or of all. */
export const readArticles = async (
  { records }: Pick<PageRequest, 'records'>,
  {
    column,
    start,
    limit,
  }: { readonly column: string | null; readonly start: number; readonly limit: number },
): Promise<readonly ArticleEntry[]> => {
  const filters = columnFilter(column);
  return (await records('article').many({ ...ENTRY, filters, start, limit })).map(entryView);
};

export const columnFilter = (column: string | null): object =>
  column === null ? {} : { column: { $eq: column } };

interface Entities {
  findMany(query: object): Promise<RecordValues[]>;
}

/** More columns than an office keeps; the rest are found by search. */
const MOST_COLUMNS = 40;

/** The columns that the agency's published articles stand in, in Vietnamese order. */
export const readColumns = async (strapi: Core.Strapi, agency: HomeAgency): Promise<readonly string[]> => {
  const articles = strapi.db.query(uidOf('article')) as unknown as Entities;
  const rows = await articles.findMany({
    select: ['column'],
    where: {
      agency: { documentId: agency.documentId },
      publishedAt: { $notNull: true },
      column: { $notNull: true },
    },
    groupBy: ['column'],
    orderBy: { column: 'asc' },
  });
  return rows.flatMap((row) => textOf(row, 'column') ?? []).slice(0, MOST_COLUMNS);
};
