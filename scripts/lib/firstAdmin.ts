import type { Core } from '@strapi/strapi';
import { ScriptError } from './scriptError';

interface UserService {
  exists(): Promise<boolean>;
  createFirstAdmin(user: {
    email: string;
    firstname: string;
    lastname: string;
    password: string;
  }): Promise<unknown>;
}

interface AuthService {
  checkCredentials(given: { email: string; password: string }): Promise<[unknown, unknown, unknown?]>;
}

export interface Login {
  email: string;
  password: string;
  /** False if e-mail or password were changed in the admin, so that those of the environment no longer work. */
  valid: boolean;
}

/**
 * Creates the super admin `ADMIN_EMAIL` if there is no admin at all. Strapi does it in one transaction, so two starts at once create
 * one.
 * @throws ScriptError when e-mail or password do not meet Strapi's rules
 */
export async function ensureFirstAdmin(strapi: Core.Strapi): Promise<Login> {
  const email = process.env['ADMIN_EMAIL']?.toLowerCase() ?? '';
  const password = process.env['ADMIN_PASSWORD'] ?? '';
  const users = strapi.service('admin::user') as unknown as UserService;
  if (!(await users.exists())) {
    refuseWeakLogin(email, password);
    await users.createFirstAdmin({ email, firstname: 'Quản trị', lastname: 'hệ thống', password });
  }
  const auth = strapi.service('admin::auth') as unknown as AuthService;
  const [, user] = await auth.checkCredentials({ email, password });
  return { email, password, valid: user !== false };
}

/**
 * Strapi's rules for an admin's password; bcrypt reads no more than 72 bytes.
 * @param variable the one that holds the password
 */
export function refuseWeakLogin(email: string, password: string, variable = 'ADMIN_PASSWORD'): void {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new ScriptError(`ADMIN_EMAIL=${email} không phải địa chỉ email.`);
  const strong =
    password.length >= 8 && /[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password);
  if (strong && Buffer.byteLength(password) <= 72) return;
  throw new ScriptError(`${variable} phải dài từ 8 ký tự đến 72 byte, có chữ thường, chữ hoa và chữ số.`);
}
