import type { Core } from '@strapi/strapi';
import letters from './letters.vi.json';
import { isMailSetUp } from './mail';

/** The sender that Strapi writes into the letters to accounts of the portal; no mail server sends in its name. */
const STRAPI_SENDER = 'no-reply@strapi.io';

/** Strapi takes the sender of the settings (`MAIL_FROM`) for an empty one. */
const OWN_SENDER = { name: '', email: '' };

interface StoredLetter {
  readonly options: { readonly from: { readonly email: string } };
}

type StoredLetters = Readonly<Record<string, StoredLetter>>;

/**
 * Where mail is set up: words the letters to accounts of the portal in Vietnamese and sends them in the office's name,
 * unless somebody has given them a sender.
 */
export const wordLetters = async (strapi: Core.Strapi): Promise<void> => {
  if (!isMailSetUp(strapi)) return;
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'email' });
  const stored = ((await store.get()) ?? {}) as StoredLetters;
  const worded = Object.entries(letters.portalAccounts).flatMap(([name, words]) => {
    const letter = stored[name];
    if (letter?.options.from.email !== STRAPI_SENDER) return [];
    return [[name, { ...letter, options: { ...letter.options, ...words, from: OWN_SENDER } }] as const];
  });
  if (worded.length > 0) await store.set({ value: { ...stored, ...Object.fromEntries(worded) } });
};
