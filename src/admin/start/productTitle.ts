import { translations } from '../translations';
import { brand } from './brand.json';
import pageNames from './pageNames.vi.json';

/** Strapi's suffix of page titles, and its title before the first page loads. */
const STRAPI_SUFFIX = / \| Strapi$/;
const STRAPI_TITLE = 'Strapi Admin';

/** Settings pages: the frame of the title is translated, but page names are hard-coded. */
const SETTINGS_TITLE = translations.vi['Settings.PageTitle'] ?? '{name}';
const SETTINGS_TITLES = new Map(
  Object.entries(pageNames).map(([name, own]) => [
    SETTINGS_TITLE.replace('{name}', name),
    SETTINGS_TITLE.replace('{name}', own),
  ]),
);

/** Replaces Strapi's name in a title with the product's, and the name of a settings page with its Vietnamese one. */
export function toProductTitle(title: string): string {
  if (title === STRAPI_TITLE) return brand;
  if (!STRAPI_SUFFIX.test(title)) return title;
  const page = title.replace(STRAPI_SUFFIX, '');
  return `${SETTINGS_TITLES.get(page) ?? page} | ${brand}`;
}
