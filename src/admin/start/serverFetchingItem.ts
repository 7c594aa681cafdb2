/** The item of the media library's menus that has the server fetch a file, by its key and as Strapi says it. */
export const FETCHING = { key: 'upload.import-from-url', english: 'File upload from URL' } as const;
