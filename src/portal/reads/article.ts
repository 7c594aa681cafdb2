import type { RecordValues } from '../../records';
import { addressOf } from '../addresses';
import { choiceLabel } from '../choices';
import type { PageRequest } from '../page';
import { webAddress } from '../text/links';
import { procedureLink } from './changes';
import { IMAGE, imageView } from './files';
import { PLAN_NAME, planName } from './planName';
import { relatedOf } from './published';
import { givenText, partOf, partsOf, textOf } from './values';

/** The published article of a slug, or null. */
export const readArticle = (
  { open, records, agency }: PageRequest,
  slug: string,
): Promise<RecordValues | null> =>
  records('article').first({
    fields: ['slug', 'title', 'kind', 'column', 'topic', 'publishedOn', 'summary', 'body', 'sourceUrl'],
    populate: {
      cover: IMAGE,
      ...(open.type('channel') && { channels: { fields: ['name'] } }),
      ...(open.type('procedure') && { procedures: relatedOf(agency, ['code', 'name']) }),
      ...(open.type('plan') && { plan: relatedOf(agency, PLAN_NAME) }),
    },
    filters: { slug: { $eq: slug } },
  });

/** What the page shows of an article. */
export const articleView = (article: RecordValues) => {
  const plan = partOf(article, 'plan');
  return {
    path: addressOf.article(givenText(article, 'slug')),
    title: givenText(article, 'title'),
    kind: choiceLabel('article', 'kind', textOf(article, 'kind')),
    topic: choiceLabel('article', 'topic', textOf(article, 'topic')),
    column: textOf(article, 'column'),
    day: givenText(article, 'publishedOn'),
    summary: textOf(article, 'summary'),
    body: textOf(article, 'body'),
    image: imageView(partOf(article, 'cover'), 'large'),
    channels: partsOf(article, 'channels').map((channel) => givenText(channel, 'name')),
    procedures: partsOf(article, 'procedures').map(procedureLink),
    plan: plan === null ? null : planName(plan),
    sourceUrl: webAddress(textOf(article, 'sourceUrl')),
  };
};
