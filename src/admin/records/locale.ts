/** The two languages of the admin. */
export type Locale = 'vi' | 'en';

/** Maps the admin's language to one that has texts. */
export const toLocale = (language: string): Locale => (language.startsWith('vi') ? 'vi' : 'en');
