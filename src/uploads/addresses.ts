/** Where uploaded files are served, wherever they are kept. */
export const UPLOADS_ADDRESS = '/uploads';

const FILE = /^[\w-][\w.-]*$/;

/** The names that Strapi gives to files: letters, digits, `_`, `-` and an extension. */
export const isFileName = (name: string): boolean => FILE.test(name) && !name.includes('..');
