import { actionId, type ActionUid } from '../permissions';

/** The permissions of those who take part in the making of a report. */
const PARTIES = ['draft', 'submit', 'return', 'issue'] as const satisfies readonly ActionUid[];

/** Lets in who takes part in the making of a report. */
export const mayDiscuss = ({ state }: Asking): boolean =>
  PARTIES.some((uid) => state.userAbility.can(actionId(uid)));

interface Asking {
  readonly state: { readonly userAbility: { can(action: string): boolean } };
}
