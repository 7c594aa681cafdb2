/** Strapi's document ids. */
export const DOCUMENT_ID = /^[a-z0-9]{1,64}$/;
