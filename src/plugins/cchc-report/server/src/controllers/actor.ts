import type { Context } from 'koa';
import { actionId, type ActionUid } from '../permissions';
import { OPEN_RECORDS } from '../policies/mayReadSource';
import { actorIn, type AskingContext } from '../reports/service/askingAccount';
import type { Actor } from '../reports/service/actor';

/** The signed-in account. */
export const readActor = (ctx: Context): Actor => actorIn(ctx as unknown as AskingContext);

/** Row id of the signed-in account; null where a token asks, which has made no record. */
export const readAccount = (ctx: Context): number | null => {
  const { user } = ctx.state as { readonly user?: { readonly id: number } };
  return user?.id ?? null;
};

interface Rule {
  readonly inverted: boolean;
  readonly conditions?: object;
}

interface Ability {
  readonly state: {
    readonly userAbility: {
      can(action: string, subject?: unknown, field?: string): boolean;
      rulesFor(action: string, subject: string, field?: string): readonly Rule[];
    };
  };
}

/** The rights of the signed-in account. */
export const readAbility = (ctx: Context): Ability['state']['userAbility'] =>
  (ctx as unknown as Ability).state.userAbility;

/** True if the caller has one of the plugin's permissions in addition to the route's. */
export const may = (ctx: Context, uid: ActionUid): boolean => readAbility(ctx).can(actionId(uid));

/** True if the caller may open the records of a content type, and so also those not published. */
export const mayOpen = (ctx: Context, uid: string): boolean => readAbility(ctx).can(OPEN_RECORDS, uid);

/**
 * True if the caller may see a field of every one of those records. A condition that shows some records only counts as
 * no, for callers that do not check each record.
 */
export const maySeeOfAll = (ctx: Context, uid: string, field: string): boolean => {
  const ability = readAbility(ctx);
  const isFree = ({ inverted, conditions }: Rule): boolean =>
    !inverted && Object.keys(conditions ?? {}).length === 0;
  return ability.can(OPEN_RECORDS, uid, field) && ability.rulesFor(OPEN_RECORDS, uid, field).some(isFree);
};

/** True if the caller may see the accounts of others. */
export const mayReadAccounts = (ctx: Context): boolean => readAbility(ctx).can('admin::users.read');
