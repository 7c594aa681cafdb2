import { translations } from '../translations';
import { brand } from './brand.json';
import pageNames from './pageNames.vi.json';

/** What Strapi writes behind each page's title, and the title before the first page is there. */
const STRAPI_SUFFIX = / \| Strapi$/;
const STRAPI_TITLE = 'Strapi Admin';

/** Titles of settings: the words around the name are translated, the name stands in the code of the page. */
const SETTINGS_TITLE = translations.vi['Settings.PageTitle'] ?? '{name}';
const SETTINGS_TITLES = new Map(
  Object.entries(pageNames).map(([name, own]) => [
    SETTINGS_TITLE.replace('{name}', name),
    SETTINGS_TITLE.replace('{name}', own),
  ]),
);

/** A title of Strapi's with the product's name in the place of Strapi's, and a page of the settings by its Vietnamese name. */
export function productTitle(title: string): string {
  if (title === STRAPI_TITLE) return brand;
  if (!STRAPI_SUFFIX.test(title)) return title;
  const page = title.replace(STRAPI_SUFFIX, '');
  return `${SETTINGS_TITLES.get(page) ?? page} | ${brand}`;
}
