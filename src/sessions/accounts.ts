import type { Knex } from 'knex';

/** Account kinds by their name in Strapi's session manager. */
const TABLES: Readonly<Record<string, { table: string; mayEnter: string }>> = {
  admin: { table: 'admin_users', mayEnter: 'is_active is true and blocked is not true' },
  'users-permissions': { table: 'up_users', mayEnter: 'blocked is not true' },
};

const ROW_ID = /^\d{1,9}$/;

/** An account whose row the transaction has locked. */
export interface LockedAccount {
  /** Password hash. */
  password: string | null;
  /** Neither blocked nor awaiting registration. */
  mayEnter: boolean;
}

/** `issue` allows other sessions to be issued at the same time; `end` allows nothing else. */
export type Purpose = 'issue' | 'end';

/**
 * Locks the row of an account until the transaction ends, so that a session is issued either before or after whatever
 * ends sessions.
 * @returns undefined if there is no such account
 */
export const lockAccount = async (
  trx: Knex.Transaction,
  { origin, id }: { origin: string; id: string },
  purpose: Purpose,
): Promise<LockedAccount | undefined> => {
  const kind = TABLES[origin];
  if (kind === undefined || !ROW_ID.test(id)) return undefined;
  const { rows } = await trx.raw<{ rows: LockedAccount[] }>(
    `select password, (${kind.mayEnter}) as "mayEnter" from ${kind.table} where id = ?
       for ${purpose === 'issue' ? 'share' : 'no key update'}`,
    [id],
  );
  return rows[0];
};
