import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errorMessage } from 'postgres-launcher';
import { ScriptError } from './scriptError';
import { randomPassword } from './secrets';

export const RESET_USAGE = 'Cách dùng: npm run reset-password -- --email quantri@cchc.example';

const BAD_ARGUMENTS = 2;

/** The parts of an account of the admin that matter here. */
interface Account {
  readonly id: number;
  readonly email: string;
  readonly isActive: boolean;
  readonly blocked: boolean | null;
}

interface AccountPasswords {
  resetPasswordByEmail(email: string, password: string): Promise<unknown>;
}

interface Events {
  addByOperator(event: string, account: Pick<Account, 'id' | 'email'>): Promise<void>;
}

export interface ResetPassword {
  readonly password: string;
  /** The account is blocked, or its invitation was never taken: the password alone does not open it. */
  readonly isClosed: boolean;
}

/** @throws ScriptError with exit code 2 and one line */
export function parseResetArguments(args: readonly string[]): string {
  try {
    const { email } = parseArgs({ args: [...args], options: { email: { type: 'string' } } }).values;
    if (email !== undefined && email.trim() !== '') return email.trim().toLowerCase();
  } catch (error) {
    throw new ScriptError(`${errorMessage(error)} ${RESET_USAGE}`, BAD_ARGUMENTS, { cause: error });
  }
  throw new ScriptError(RESET_USAGE, BAD_ARGUMENTS);
}

/**
 * Gives an account of the admin a random password. The database ends its sessions and codes in the same transaction; the action log
 * has an entry, or nothing is changed. A blocked account stays blocked.
 * @throws ScriptError when there is no such account
 */
export async function resetPassword(strapi: Core.Strapi, email: string): Promise<ResetPassword> {
  const account: Account | null = await strapi.db.query('admin::user').findOne({ where: { email } });
  if (account === null) throw new ScriptError(`Không có tài khoản quản trị nào dùng địa chỉ ${email}.`);
  const password = randomPassword();
  const accounts = strapi.service('admin::user') as unknown as AccountPasswords;
  const events: Events | undefined = strapi.plugins['cchc-report']?.service('events');
  await strapi.db.transaction(async () => {
    await accounts.resetPasswordByEmail(account.email, password);
    await events?.addByOperator('password.reset', account);
  });
  return { password, isClosed: account.blocked === true || !account.isActive };
}
