import type { Core } from '@strapi/strapi';
import { startMessage } from '../start/wording';

/**
 * The rights of the role that requests of members run as: to read all tables, and to change all but the plugin's own, of which its
 * triggers write the search rows. Which rows it meets is the matter of the policies.
 */
const GRANT = `
  do $body$
  declare
    schema name := current_schema();
    one name;
  begin
    if not exists (
      select from pg_class where relnamespace = cast(schema as regnamespace) and relkind in ('r', 'p', 'S')
         and not has_table_privilege('cchc_member', oid, 'SELECT')) then
      return;
    end if;
    execute format('grant usage on schema %I to cchc_member', schema);
    execute format('grant select on all tables in schema %I to cchc_member', schema);
    execute format('grant usage, select, update on all sequences in schema %I to cchc_member', schema);
    for one in select relname from pg_class
                where relnamespace = cast(schema as regnamespace) and relkind in ('r', 'p')
                  and (relname not like 'cchc\\_%' or relname = 'cchc_report_search') loop
      execute format('grant insert, update, delete on %I to cchc_member', one);
    end loop;
  end
  $body$`;

const MAY_BECOME = `
  select current_user as account, exists (
    select from pg_roles where rolname = 'cchc_member' and pg_has_role(oid, 'MEMBER')) as may`;

/**
 * Grants the role of members its rights on tables that are new. Does nothing if it has them all.
 * @throws Error with one Vietnamese line if the database account could not make the role: without it there is no wall
 */
export const grantMemberRights = async (strapi: Core.Strapi): Promise<void> => {
  const { rows } = (await strapi.db.connection.raw(MAY_BECOME)) as {
    rows: { account: string; may: boolean }[];
  };
  const [{ account, may } = { account: '', may: false }] = rows;
  if (!may) throw new Error(startMessage('member_role_missing', { account }));
  await strapi.db.connection.raw(GRANT);
};
