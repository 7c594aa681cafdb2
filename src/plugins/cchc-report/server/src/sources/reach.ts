import type { Query } from './query';
import { column, link } from './sql';
import type { SourceTables } from './tables';

/** The code of Strapi's role that reaches everything. */
export const SUPER_ADMIN = 'strapi-super-admin';

/** An office that an account reaches. */
export interface ReachedOffice {
  readonly id: number;
  readonly documentId: string;
  readonly slug: string;
  readonly name: string;
  /** False for a predecessor: its records are read, never written. */
  readonly isOwn: boolean;
}

/** The offices of an account that does not reach everything. */
export interface Reach {
  /** Its own ones first. */
  readonly offices: readonly ReachedOffice[];
  /** Document id of the office that the account has chosen to work in; null if none. */
  readonly chosen: string | null;
  /** Row ids of the offices above its own, whose published documents it may cite. */
  readonly superiors: readonly number[];
}

/** The SQL that finds the office of a row (`:owned`), by the kind of row that an address names. */
const OWNERS = {
  report: 'select o.agency_id from cchc_reports o where o.document_id = :owned',
  import: 'select o.agency_id from cchc_imports o where o.id = :owned',
  remark: `select o.agency_id from cchc_remarks m join cchc_reports o on o.document_id = m.report_id
            where m.id = cast(:owned as bigint)`,
} as const;

/** A row of the plugin whose office is asked for together with the reach. */
export interface Owned {
  readonly kind: keyof typeof OWNERS;
  /** Digits alone for a remark. */
  readonly id: string;
}

export interface ReachAnswer {
  /** Null for an account that reaches everything. */
  readonly reach: Reach | null;
  /** Document id of the office that owns the row; null if there is no such row. */
  readonly owner: string | null;
}

const selectOwner = (owned: Owned | undefined): string =>
  owned === undefined ? 'cast(null as text)' : `(${OWNERS[owned.kind]})`;

/**
 * Reads which offices an account reaches: those it is a member of, those below them where its membership says so, and their
 * predecessors to read. One statement, since every request of a member begins with it.
 */
export const readReach = async (
  query: Query,
  { agencies }: SourceTables,
  account: number,
  owned?: Owned,
): Promise<ReachAnswer> => {
  const superior = link(agencies, 'superior');
  const successor = link(agencies, 'successor');
  const [row] = await query<{
    all: boolean;
    offices: ReachedOffice[] | null;
    superiors: number[] | null;
    chosen: string | null;
    owner: string | null;
  }>(
    `with recursive granted as (
       select r.id, m.reach from cchc_members m join ${agencies.table} r on r.document_id = m.agency_id
        where m.account_id = :account
        union
       select l.${superior.own}, g.reach from granted g join ${superior.table} l on l.${superior.other} = g.id
        where g.reach = 'below'),
     readable as (
       select id from granted
        union
       select l.${successor.own} from readable e join ${successor.table} l on l.${successor.other} = e.id),
     above as (
       select l.${superior.other} as id from granted g join ${superior.table} l on l.${superior.own} = g.id
        union
       select l.${superior.other} from above a join ${superior.table} l on l.${superior.own} = a.id)
     select exists (select 1 from admin_users_roles_lnk l join admin_roles o on o.id = l.role_id
                     where l.user_id = :account and o.code = :superAdmin) as "all",
            (select json_agg(json_build_object('id', r.id, 'documentId', r.document_id, 'slug', ${column(agencies, 'slug')},
                             'name', ${column(agencies, 'name')}, 'isOwn', r.id in (select id from granted))
                             order by r.id not in (select id from granted), r.id)
               from ${agencies.table} r where r.id in (select id from readable)) as offices,
            (select json_agg(id) from above) as superiors,
            (select c.agency_id from cchc_member_choices c where c.account_id = :account) as chosen,
            ${selectOwner(owned)} as owner`,
    { account, superAdmin: SUPER_ADMIN, ...(owned === undefined ? {} : { owned: owned.id }) },
  );
  const reach = { offices: row?.offices ?? [], superiors: row?.superiors ?? [], chosen: row?.chosen ?? null };
  return { reach: row?.all === true ? null : reach, owner: row?.owner ?? null };
};

const join = (ids: readonly number[]): string => ids.join(',');

/**
 * Puts the rest of the transaction behind the wall of the database: row security shows and changes the rows of these offices alone.
 * Does nothing in an app that has no such wall.
 */
export const enterWall = async (
  query: Query,
  { offices, superiors }: Reach,
  current: number | null,
): Promise<void> => {
  const own = offices.filter(({ isOwn }) => isOwn).map(({ id }) => id);
  await query(
    `select set_config('cchc.own', :own, true), set_config('cchc.offices', :readable, true),
            set_config('cchc.superiors', :superiors, true), set_config('cchc.current', :current, true),
            case when exists (select 1 from pg_roles where rolname = 'cchc_member')
                 then set_config('role', 'cchc_member', true) end`,
    {
      own: join(own),
      readable: join(offices.map(({ id }) => id)),
      superiors: join(superiors),
      current: current === null ? '' : String(current),
    },
  );
};
