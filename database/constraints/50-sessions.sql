-- Sessions and one-time codes end with the act that ends them, in the same transaction, whichever door the act comes through: the
-- admin, db.query, the command line of Strapi, SQL. The app issues a session only while it holds the account's row
-- (src/sessions), so that none is issued behind the back of such an act: docs/adr/0028-sessions-end-in-the-database.md.

-- @index cchc_sessions_session
-- Every request of the admin looks its session up; `unique` in Strapi's schema makes no index.
create index if not exists cchc_sessions_session on strapi_sessions (session_id);

-- @index cchc_sessions_account
create index if not exists cchc_sessions_account on strapi_sessions (user_id, origin);

-- @function cchc_end_sessions
-- Argument of the trigger: the origin that the account's sessions have.
create or replace function cchc_end_sessions() returns trigger language plpgsql as $body$
begin
  delete from strapi_sessions where user_id = old.id::text and origin = tg_argv[0];
  return null;
end
$body$;

-- @function cchc_end_sessions_of_link
-- Arguments of the trigger: the origin, and the table of the accounts. Locks the account before it deletes: a session that is being
-- issued is then either visible to the deletion, or refused.
create or replace function cchc_end_sessions_of_link() returns trigger language plpgsql as $body$
declare
  accounts bigint[] := case tg_op
    when 'INSERT' then array[new.user_id]
    when 'DELETE' then array[old.user_id]
    else array[old.user_id, new.user_id]
  end;
begin
  execute format('select from %I where id = any($1) order by id for no key update', tg_argv[1]) using accounts;
  delete from strapi_sessions where user_id = any(accounts::text[]) and origin = tg_argv[0];
  return null;
end
$body$;

-- @function cchc_withdraw_codes
-- A code to set a password, or an invitation, from before the account got its password or was blocked opens it no more.
create or replace function cchc_withdraw_codes() returns trigger language plpgsql as $body$
begin
  new.reset_password_token := null;
  new.reset_password_token_expires_at := null;
  new.registration_token := null;
  return new;
end
$body$;

-- @trigger admin_users.cchc_withdraw_codes
drop trigger if exists cchc_withdraw_codes on admin_users;
create trigger cchc_withdraw_codes before update on admin_users
  for each row when (old.password is distinct from new.password or old.is_active and new.is_active is not true)
  execute function cchc_withdraw_codes();

-- @trigger admin_users.cchc_end_sessions_update
drop trigger if exists cchc_end_sessions_update on admin_users;
create trigger cchc_end_sessions_update after update on admin_users
  for each row when (old.password is distinct from new.password or old.is_active is distinct from new.is_active
                     or old.blocked is distinct from new.blocked)
  execute function cchc_end_sessions('admin');

-- @trigger admin_users.cchc_end_sessions_delete
drop trigger if exists cchc_end_sessions_delete on admin_users;
create trigger cchc_end_sessions_delete after delete on admin_users
  for each row execute function cchc_end_sessions('admin');

-- @trigger admin_users_roles_lnk.cchc_end_sessions
drop trigger if exists cchc_end_sessions on admin_users_roles_lnk;
create trigger cchc_end_sessions after insert or delete on admin_users_roles_lnk
  for each row execute function cchc_end_sessions_of_link('admin', 'admin_users');

-- @trigger admin_users_roles_lnk.cchc_end_sessions_update
-- Strapi renumbers the order of an account's roles whenever it is saved; that changes nothing.
drop trigger if exists cchc_end_sessions_update on admin_users_roles_lnk;
create trigger cchc_end_sessions_update after update on admin_users_roles_lnk
  for each row when (old.user_id is distinct from new.user_id or old.role_id is distinct from new.role_id)
  execute function cchc_end_sessions_of_link('admin', 'admin_users');

-- @trigger up_users.cchc_end_sessions_update
drop trigger if exists cchc_end_sessions_update on up_users;
create trigger cchc_end_sessions_update after update on up_users
  for each row when (old.password is distinct from new.password or old.blocked is distinct from new.blocked)
  execute function cchc_end_sessions('users-permissions');

-- @trigger up_users.cchc_end_sessions_delete
drop trigger if exists cchc_end_sessions_delete on up_users;
create trigger cchc_end_sessions_delete after delete on up_users
  for each row execute function cchc_end_sessions('users-permissions');

-- @trigger up_users_role_lnk.cchc_end_sessions
drop trigger if exists cchc_end_sessions on up_users_role_lnk;
create trigger cchc_end_sessions after insert or delete on up_users_role_lnk
  for each row execute function cchc_end_sessions_of_link('users-permissions', 'up_users');

-- @trigger up_users_role_lnk.cchc_end_sessions_update
drop trigger if exists cchc_end_sessions_update on up_users_role_lnk;
create trigger cchc_end_sessions_update after update on up_users_role_lnk
  for each row when (old.user_id is distinct from new.user_id or old.role_id is distinct from new.role_id)
  execute function cchc_end_sessions_of_link('users-permissions', 'up_users');
