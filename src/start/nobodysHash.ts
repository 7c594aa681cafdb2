import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

interface AdminPasswords {
  hashPassword(password: string): Promise<string>;
}

let made: Promise<string> | undefined;

/** A hash, as dear to compare with as those of accounts, of a password that nobody has. */
export const nobodysHash = (strapi: Core.Strapi): Promise<string> => {
  const auth = strapi.service('admin::auth') as unknown as AdminPasswords;
  made ??= auth.hashPassword(randomUUID());
  return made;
};
