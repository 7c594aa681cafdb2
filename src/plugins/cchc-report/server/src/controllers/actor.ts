import type { Context } from 'koa';
import type { Actor } from '../services/life/actor';
import { oneLine } from '../domain/vi';

interface Account {
  readonly id: number | string;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly username?: string | null;
  readonly email?: string | null;
}

/** Who asks: the signed-in account, by the name that the admin shows. */
export const actorOf = (ctx: Context): Actor => {
  const { id, firstname, lastname, username, email } = ctx.state.user as Account;
  const name = oneLine([firstname, lastname].filter(Boolean).join(' '));
  return { account: String(id), name: name || username || email || String(id), ip: ctx.request.ip || null };
};
