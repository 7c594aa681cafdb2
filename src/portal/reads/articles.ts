import type { RecordValues } from '../../records';
import { addressOf } from '../addresses';
import { choiceLabel } from '../choices';
import type { PageRequest } from '../page';
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

/** The columns that the agency's published articles stand in, in Vietnamese order. */
export const readColumns = async ({ records }: PageRequest): Promise<readonly string[]> =>
  (await records('article').distinct('column', 'asc')).flatMap((row) => textOf(row, 'column') ?? []);
