import type { Knex } from 'knex';

/** Kinds of accounts, by the name that their sessions have in Strapi's session manager. */
const TABLES: Readonly<Record<string, { table: string; mayEnter: string }>> = {
  admin: { table: 'admin_users', mayEnter: 'is_active is true and blocked is not true' },
  'users-permissions': { table: 'up_users', mayEnter: 'blocked is not true' },
};

const ROW_ID = /^\d{1,9}$/;

/** An account as it is while the transaction holds its row. */
export interface HeldAccount {
  /** The hash of its password. */
  password: string | null;
  /** Neither blocked nor waiting to be registered. */
  mayEnter: boolean;
}

/** To issue a session: others may issue one at the same time. To end sessions: nobody may. */
export type Purpose = 'issue' | 'end';

/**
 * Holds the row of an account until the transaction ends, so that its sessions are issued either before or after whatever ends them.
 * @returns undefined when there is no such account
 */
export const holdAccount = async (
  trx: Knex.Transaction,
  { origin, id }: { origin: string; id: string },
  purpose: Purpose,
): Promise<HeldAccount | undefined> => {
  const kind = TABLES[origin];
  if (kind === undefined || !ROW_ID.test(id)) return undefined;
  const { rows } = await trx.raw<{ rows: HeldAccount[] }>(
    `select password, (${kind.mayEnter}) as "mayEnter" from ${kind.table} where id = ?
       for ${purpose === 'issue' ? 'share' : 'no key update'}`,
    [id],
  );
  return rows[0];
};
