/** Where Strapi's admin keeps the language of this browser. */
const LANGUAGE_KEY = 'strapi-admin-language';
const DEFAULT_LANGUAGE = 'vi';

export default {
  // Neither the notice of new releases nor the tutorials: both ask the internet, and nothing leaves the machine unasked.
  config: { locales: ['vi'], notifications: { releases: false }, tutorials: false },

  /** Vietnamese until somebody chooses another language in his profile. */
  register() {
    const language = localStorage.getItem(LANGUAGE_KEY) ?? DEFAULT_LANGUAGE;
    localStorage.setItem(LANGUAGE_KEY, language);
    document.documentElement.lang = language;
  },
};
