import { SUPER_ADMIN, type Query, type SourceTables } from '../../sources';
import { column, link, toTextArray } from '../../sources/sql';

/** `own`: the office alone; `below`: the offices under it too. */
export type Extent = 'own' | 'below';

/** An account of the admin. */
export interface AccountRow {
  readonly id: number;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly email: string;
  /** True for a super administrator, who reaches everything. */
  readonly everything: boolean;
}

export interface MembershipRow {
  readonly accountId: number;
  readonly agencyId: string;
  readonly slug: string;
  readonly name: string;
  readonly reach: Extent;
}

const IS_SUPER_ADMIN = `exists (select 1 from admin_users_roles_lnk l join admin_roles o on o.id = l.role_id
                                 where l.user_id = u.id and o.code = '${SUPER_ADMIN}')`;
const ACCOUNT_COLUMNS = `u.id, u.firstname, u.lastname, u.email, ${IS_SUPER_ADMIN} as everything`;

const ids = (numbers: readonly number[]): string => `{${numbers.join(',')}}`;

/** The memberships of some accounts, the first given first. */
export const readMemberships = (
  query: Query,
  { agencies }: SourceTables,
  accounts: readonly number[],
): Promise<readonly MembershipRow[]> =>
  query<MembershipRow>(
    `select m.account_id as "accountId", m.agency_id as "agencyId", m.reach, ${column(agencies, 'slug')} as slug,
            ${column(agencies, 'name')} as name
       from cchc_members m join ${agencies.table} r on r.document_id = m.agency_id
      where m.account_id = any(cast(:accounts as integer[])) order by m.account_id, r.id`,
    { accounts: ids(accounts) },
  );

/** Replaces the memberships of an account. */
export const replaceMemberships = async (
  query: Query,
  account: number,
  memberships: readonly { readonly agencyId: string; readonly reach: Extent }[],
): Promise<void> => {
  await query('delete from cchc_members where account_id = :account', { account });
  for (const { agencyId, reach } of memberships)
    await query(
      'insert into cchc_members (account_id, agency_id, reach) values (:account, :agencyId, :reach)',
      { account, agencyId, reach },
    );
};

/** The accounts of the admin, by their names; those of some offices alone if any are named. */
export const readAccounts = (
  query: Query,
  agencyIds: readonly string[] | null,
): Promise<readonly AccountRow[]> =>
  query<AccountRow>(
    `select ${ACCOUNT_COLUMNS} from admin_users u
      where ${agencyIds === null ? 'true' : 'exists (select 1 from cchc_members m where m.account_id = u.id and m.agency_id = any(cast(:agencyIds as text[])))'}
      order by u.firstname, u.lastname, u.id`,
    agencyIds === null ? {} : { agencyIds: toTextArray(agencyIds) },
  );

export const findAccount = async (query: Query, id: number): Promise<AccountRow | null> => {
  const [row] = await query<AccountRow>(`select ${ACCOUNT_COLUMNS} from admin_users u where u.id = :id`, {
    id,
  });
  return row ?? null;
};

/** An account that may do something in an office. */
export interface StaffRow {
  readonly id: number;
  readonly name: string;
}

/** The name of an account of the admin (`u`) in lists; its address if it has none. */
export const ACCOUNT_NAME = `coalesce(nullif(trim(regexp_replace(concat_ws(' ', u.firstname, u.lastname), '\\s+', ' ', 'g')), ''), u.email)`;

/**
 * The accounts that work in an office, or above it with all below, and have a permission; by their names. Super administrators are
 * left out unless they are members.
 */
export const listStaff = (
  query: Query,
  { agencies }: SourceTables,
  agencyId: string,
  action: string,
): Promise<readonly StaffRow[]> => {
  const superior = link(agencies, 'superior');
  return query<StaffRow>(
    `with recursive offices as (
       select r.id, true as is_named from ${agencies.table} r where r.document_id = :agencyId
        union
       select l.${superior.other}, false from offices o join ${superior.table} l on l.${superior.own} = o.id)
     select u.id, ${ACCOUNT_NAME} as name from admin_users u
      where u.is_active and not coalesce(u.blocked, false)
        and exists (select 1 from cchc_members m join ${agencies.table} r on r.document_id = m.agency_id join offices o on o.id = r.id
                     where m.account_id = u.id and (o.is_named or m.reach = 'below'))
        and exists (select 1 from admin_users_roles_lnk a join admin_permissions_role_lnk l on l.role_id = a.role_id
                      join admin_permissions p on p.id = l.permission_id
                     where a.user_id = u.id and p.action = :action)
      order by name, u.id`,
    { agencyId, action },
  );
};

/** Makes every account that is not a super administrator a member of one office. */
export const admitAccounts = (query: Query, agencyId: string): Promise<readonly unknown[]> =>
  query(
    `insert into cchc_members (account_id, agency_id, reach)
     select u.id, :agencyId, 'own' from admin_users u
      where not ${IS_SUPER_ADMIN}
     on conflict do nothing`,
    { agencyId },
  );

/** Keeps the office that an account works in from now on. */
export const keepChoice = async (query: Query, account: number, agencyId: string): Promise<void> => {
  await query(
    `insert into cchc_member_choices (account_id, agency_id) values (:account, :agencyId)
     on conflict (account_id) do update set agency_id = excluded.agency_id`,
    { account, agencyId },
  );
};

/** Document id of the office that an account has chosen; null if none. */
export const readChoice = async (query: Query, account: number): Promise<string | null> => {
  const [row] = await query<{ agencyId: string }>(
    'select agency_id as "agencyId" from cchc_member_choices where account_id = :account',
    { account },
  );
  return row?.agencyId ?? null;
};

/**
 * Makes a new account a member of an office.
 * @param alone only if no account is a member of another office
 */
export const admitAccount = async (
  query: Query,
  account: number,
  agencyId: string,
  alone: boolean,
): Promise<void> => {
  await query(
    `insert into cchc_members (account_id, agency_id, reach) select :account, :agencyId, 'own'
      where not (cast(:alone as boolean) and exists (select 1 from cchc_members m where m.agency_id <> :agencyId))
     on conflict do nothing`,
    { account, agencyId, alone },
  );
};
