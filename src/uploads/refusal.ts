import { extname } from 'node:path';
import { errors } from '@strapi/utils';
import texts from './refusals.vi.json';

/** Stable codes of what is refused about files. */
export type RefusalCode = keyof typeof texts;

const said = (code: RefusalCode, words: Readonly<Record<string, string>>): string =>
  texts[code].replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);

/**
 * @param name of the file, as it was sent
 * @param words that the text takes besides
 */
export const fileRefusal = (
  code: RefusalCode,
  name: string,
  words: Readonly<Record<string, string>> = {},
): Error => {
  const extension = extname(name).slice(1).toLowerCase();
  return new errors.ValidationError(said(code, { name, extension, ...words }), { code });
};

/** Nothing leaves the machine unasked: a server that fetches for others reaches what they cannot, such as what listens on itself. */
export const refuseFetching = (): never => {
  // What is thrown as another kind of 403 loses its words in Strapi.
  throw new errors.PolicyError(texts.file_from_address_refused, { code: 'file_from_address_refused' });
};
