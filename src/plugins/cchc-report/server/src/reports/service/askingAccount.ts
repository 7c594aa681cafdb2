import { oneLine } from '../../domain/vi';
import type { Actor } from './actor';

interface Account {
  readonly id?: number | string;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly username?: string | null;
  readonly email?: string | null;
  /** The name of an API token. */
  readonly name?: string | null;
}

/** The part of a request that identifies the caller. */
export interface AskingContext {
  readonly state: { readonly user?: Account; readonly auth?: { readonly credentials?: Account } };
  readonly request: { readonly ip?: string };
}

/** Reads the caller: the signed-in account by the name that the admin shows, or the API token by its name. */
export const actorIn = ({ state, request }: AskingContext, unless: Account = {}): Actor => {
  const account = state.user ?? state.auth?.credentials ?? unless;
  const { id, firstname, lastname, username, email, name } = account;
  const shown = oneLine([firstname, lastname].filter(Boolean).join(' '));
  const known = String(id ?? '');
  return {
    account: known,
    name: shown || username || email || name || known,
    ip: request.ip || null,
  };
};
