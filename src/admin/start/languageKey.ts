/** Where Strapi's admin keeps the language of this browser. */
export const LANGUAGE_KEY = 'strapi-admin-language';
