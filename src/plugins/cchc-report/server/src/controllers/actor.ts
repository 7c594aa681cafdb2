import type { Context } from 'koa';
import { actorIn, type AskingContext } from '../services/life/askingAccount';
import type { Actor } from '../services/life/actor';

/** Who asks: the signed-in account. */
export const actorOf = (ctx: Context): Actor => actorIn(ctx as unknown as AskingContext);
