import { brand } from './brand.json';

/** What Strapi writes behind each page's title, and the title before the first page is there. */
const STRAPI_SUFFIX = / \| Strapi$/;
const STRAPI_TITLE = 'Strapi Admin';

/** A title of Strapi's with the product's name in the place of Strapi's. */
export function productTitle(title: string): string {
  return title === STRAPI_TITLE ? brand : title.replace(STRAPI_SUFFIX, ` | ${brand}`);
}

/** Keeps the product's name in the browser's title. Strapi writes its own into the code, so the title is watched. */
export function keepProductTitle(): void {
  const rename = () => {
    const renamed = productTitle(document.title);
    if (renamed !== document.title) document.title = renamed;
  };
  rename();
  const title = document.querySelector('title');
  if (title !== null) new MutationObserver(rename).observe(title, { childList: true });
}
