import { extname } from 'node:path';
import { errors } from '@strapi/utils';
import texts from './refusals.vi.json';
import type { ServerResponse } from 'node:http';

/** Stable codes of refusals of files. */
export type RefusalCode = keyof typeof texts;

const fillText = (code: RefusalCode, words: Readonly<Record<string, string>>): string =>
  texts[code].replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);

/**
 * @param name file name as sent
 * @param words further values for the text
 */
export const fileError = (
  code: RefusalCode,
  name: string,
  words: Readonly<Record<string, string>> = {},
): Error => {
  const extension = extname(name).slice(1).toLowerCase();
  return new errors.ValidationError(fillText(code, { name, extension, ...words }), { code });
};

/**
 * Refuses to fetch files: a server that fetches for others could reach addresses they cannot, such as its own
 * services.
 */
export const refuseFetching = (): never => {
  // Strapi drops the message of other kinds of 403.
  throw new errors.PolicyError(texts.file_from_address_refused, { code: 'file_from_address_refused' });
};

/**
 * Serves uploads as downloads, never opened on the admin's origin, where a document could act for the signed-in user.
 * Images embedded in pages still show.
 */
export const serveAsDownload = (response: ServerResponse): void => {
  response.setHeader('Content-Disposition', 'attachment');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('X-Content-Type-Options', 'nosniff');
};
