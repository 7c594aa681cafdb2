import { SLUG } from '../../records';
import { SECTIONS, withParameters } from '../addresses';
import { notFound } from '../faults';
import type { Page } from '../page';
import { articleView, readArticle } from '../reads/article';
import { newsArticle } from '../structured';

/** `/tin-tuc/:slug` */
export const article: Page = {
  path: `${SECTIONS.news}/:key`,
  needs: [{ type: 'article' }],
  answer: async (request) => {
    const found = SLUG.test(request.key) ? await readArticle(request, request.key) : null;
    if (found === null) throw notFound();
    const view = articleView(found);
    const { path, title, summary, day, column, image } = view;
    return {
      template: 'article',
      canonical: path,
      view: {
        ...view,
        columnHref: column === null ? null : withParameters(SECTIONS.news, { 'chuyen-muc': column }),
        sharedImage: image === null ? null : request.absolute(image.src),
        structured: newsArticle(request, { path, title, summary, day, column, image: image?.src ?? null }),
      },
    };
  },
};
