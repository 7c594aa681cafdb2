/** What Strapi's edit view sends while its form holds what was typed, by Strapi's names. */
export const SENT_WITH_FORM = ['createDocument', 'updateDocument', 'publishDocument'] as const;
