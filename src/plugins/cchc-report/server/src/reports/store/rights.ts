import type { Query } from '../../sources/query';
import { TABLES } from './blocks';
import rights from './rights.json';

/** A right to change protected tables, held by an account that does not own the table. */
export interface GivenRight {
  /** `cchc_issued_reports.update`. */
  readonly name: string;
  /** The SQL that revokes it. */
  readonly revoke: string;
}

const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

const { addOnly, neverRemoved, readOnly } = rights;

/** Rights that the owner's step never grants; `rights.json` lists the rights of the app's account on each table. */
const isTooMuch = (right: string): string => `(${right} in ('TRUNCATE', 'TRIGGER')
  or ${right} = 'DELETE' and c.relname in (${list([...addOnly, ...neverRemoved, ...readOnly])})
  or ${right} = 'UPDATE' and c.relname in (${list([...addOnly, ...readOnly])})
  or ${right} = 'INSERT' and c.relname in (${list(readOnly)}))`;

const RIGHTS = `
  with tables as (
    select c.* from pg_class c
     where c.relnamespace = cast(current_schema() as regnamespace) and c.relname in (${list(TABLES)})),
  given as (
    select c.oid, c.relname, c.relowner, cast(null as name) as attname, a.grantee, a.privilege_type as privilege
      from tables c cross join lateral aclexplode(c.relacl) a where ${isTooMuch('a.privilege_type')}
    union
    select c.oid, c.relname, c.relowner, t.attname, a.grantee, a.privilege_type
      from tables c join pg_attribute t on t.attrelid = c.oid cross join lateral aclexplode(t.attacl) a
     where ${isTooMuch('a.privilege_type')})
  select relname || '.' || lower(privilege) as name,
         format('revoke %s%s on %s from %s', lower(privilege), case when attname is null then '' else format(' (%I)', attname) end,
                cast(oid as regclass), case when grantee = 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end) as revoke
    from given where grantee <> relowner order by 1, 2`;

/**
 * Rights granted in addition to the owner's step: with one, an account can change protected data without being the
 * owner.
 */
export const givenRights = (query: Query): Promise<readonly GivenRight[]> => query<GivenRight>(RIGHTS);
