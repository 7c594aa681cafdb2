import type { MeAnswer, MemberAnswer, MembersAnswer, MembershipChange } from '../../../server/src/contract';
import { json } from '../services/request';
import { send } from '../services/send';

/** The requests about offices and their members. */

/** The offices of the asking account. The question is unused. */
export const getMe = (_question: string, signal: AbortSignal): Promise<MeAnswer> => json('me', signal);

/** Makes an office the one that the account works in. */
export const chooseOffice = (office: string): Promise<MeAnswer['data']> => send('put', 'me', { office });

/** The members of the offices that the account administers. The question is unused. */
export const getMembers = (_question: string, signal: AbortSignal): Promise<MembersAnswer> =>
  json('members', signal);

export const saveMember = (accountId: number, change: MembershipChange): Promise<MemberAnswer> =>
  send('put', `members/${accountId}`, change);
