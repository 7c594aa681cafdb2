import type { Query } from './query';

/**
 * True when the database account could disable a rule: it is a superuser or may become one, owns a table, or may
 * change the schema.
 */
export const mayChangeRules = async (query: Query): Promise<boolean> => {
  const [row] = await query<{ may: boolean }>(
    `select r.rolsuper or r.rolcreaterole or has_schema_privilege(current_schema(), 'CREATE')
            or exists (select 1 from pg_class c
                        where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r'
                          and (pg_has_role(c.relowner, 'MEMBER') or has_table_privilege(c.oid, 'TRIGGER, TRUNCATE'))) as may
       from pg_roles r where r.rolname = current_user`,
  );
  return row?.may ?? true;
};
