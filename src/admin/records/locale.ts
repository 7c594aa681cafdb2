/** The two languages of the admin. */
export type Locale = 'vi' | 'en';

/** Any language the admin is set to, as one that we have words in. */
export const localeOf = (language: string): Locale => (language.startsWith('vi') ? 'vi' : 'en');
