import { localeOf, type Locale } from './locale';

/** The admin's language outside React: Strapi keeps it on the page. */
export const currentLocale = (): Locale => localeOf(document.documentElement.lang);
