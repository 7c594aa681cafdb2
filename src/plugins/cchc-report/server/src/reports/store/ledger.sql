-- What signatures and checkpoints keep in the database; made after rules.sql, and looked for in the same way. See ADR 0029.

-- @table cchc_report_ledger
create table if not exists cchc_report_ledger (
  -- names this database's log in every checkpoint
  id text primary key,
  made_at timestamptz not null
);
insert into cchc_report_ledger select cast(gen_random_uuid() as text), now()
  where not exists (select 1 from cchc_report_ledger);

-- @table cchc_report_keys
create table if not exists cchc_report_keys (
  id text primary key,
  -- SubjectPublicKeyInfo, base64
  public_key text not null,
  added_at timestamptz not null
);

-- @column cchc_report_actions.key_id
alter table cchc_report_actions add column if not exists key_id text;

-- @column cchc_report_actions.seals
alter table cchc_report_actions add column if not exists seals text;

-- @column cchc_report_actions.signature
-- null: written before entries were signed
alter table cchc_report_actions add column if not exists signature text;

-- @table cchc_report_signatures
create table if not exists cchc_report_signatures (
  report_id text primary key references cchc_issued_reports,
  key_id text not null,
  statement text not null,
  signature text not null
);

-- @table cchc_report_checkpoints
create table if not exists cchc_report_checkpoints (
  number integer primary key check (number > 0),
  at timestamptz not null,
  -- the line of the checkpoint file
  line text not null
);

-- @table cchc_report_uncovered
-- entries of the log that no checkpoint covers yet
create table if not exists cchc_report_uncovered (action_id bigint primary key);
insert into cchc_report_uncovered select id from cchc_report_actions where signature is null on conflict do nothing;

-- @trigger cchc_report_ledger.keep_rows
create or replace trigger keep_rows before update or delete on cchc_report_ledger
  for each row execute function cchc_report_refuse_change();

-- @trigger cchc_report_ledger.keep_all
create or replace trigger keep_all before truncate on cchc_report_ledger
  for each statement execute function cchc_report_refuse_change();

-- @trigger cchc_report_keys.keep_rows
create or replace trigger keep_rows before update or delete on cchc_report_keys
  for each row execute function cchc_report_refuse_change();

-- @trigger cchc_report_keys.keep_all
create or replace trigger keep_all before truncate on cchc_report_keys
  for each statement execute function cchc_report_refuse_change();

-- @trigger cchc_report_signatures.keep_rows
create or replace trigger keep_rows before update or delete on cchc_report_signatures
  for each row execute function cchc_report_refuse_change();

-- @trigger cchc_report_signatures.keep_all
create or replace trigger keep_all before truncate on cchc_report_signatures
  for each statement execute function cchc_report_refuse_change();

-- @trigger cchc_report_checkpoints.keep_rows
create or replace trigger keep_rows before update or delete on cchc_report_checkpoints
  for each row execute function cchc_report_refuse_change();

-- @trigger cchc_report_checkpoints.keep_all
create or replace trigger keep_all before truncate on cchc_report_checkpoints
  for each statement execute function cchc_report_refuse_change();
