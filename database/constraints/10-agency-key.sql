-- The agency of a record as a plain column of its own row. Strapi keeps the relation in a link
-- table; filters on agency and date then need a join that no index can serve. The triggers below keep the
-- column equal to the link whoever writes it, in the same transaction.
-- A block starts at its "-- @kind name" line and runs only when that object is missing (functions: always).

-- @function cchc_current_office
-- The office that a member's new records belong to, for the length of a transaction; null outside of one.
create or replace function cchc_current_office() returns integer language sql stable as $body$
  select cast(nullif(current_setting('cchc.current', true), '') as integer)
$body$;

-- @function cchc_sync_agency_key
-- Arguments of the trigger: the table of the records, and the link table's column that names the record.
create or replace function cchc_sync_agency_key() returns trigger language plpgsql as $body$
declare
  touched text := case
    when tg_op = 'UPDATE' then format('select %1$I as id from new_links union select %1$I from old_links', tg_argv[1])
    when tg_op = 'INSERT' then format('select distinct %I as id from new_links', tg_argv[1])
    else format('select distinct %I as id from old_links', tg_argv[1])
  end;
begin
  -- A member's record without an agency stays in the office the member works in (60-offices.sql).
  execute format(
    'update %1$I.%2$I record set agency_key = coalesce(link.agency_id, cchc_current_office())
       from (%3$s) touched left join %1$I.%4$I link on link.%5$I = touched.id
      where record.id = touched.id and record.agency_key is distinct from coalesce(link.agency_id, cchc_current_office())',
    tg_table_schema, tg_argv[0], touched, tg_table_name, tg_argv[1]);
  return null;
end
$body$;

-- @column articles.agency_key
alter table articles add column if not exists agency_key integer;

-- @trigger articles_agency_lnk.cchc_agency_key_insert
drop trigger if exists cchc_agency_key_insert on articles_agency_lnk;
create trigger cchc_agency_key_insert after insert on articles_agency_lnk
  referencing new table as new_links
  for each statement execute function cchc_sync_agency_key('articles', 'article_id');

-- @trigger articles_agency_lnk.cchc_agency_key_update
drop trigger if exists cchc_agency_key_update on articles_agency_lnk;
create trigger cchc_agency_key_update after update on articles_agency_lnk
  referencing old table as old_links new table as new_links
  for each statement execute function cchc_sync_agency_key('articles', 'article_id');

-- @trigger articles_agency_lnk.cchc_agency_key_delete
drop trigger if exists cchc_agency_key_delete on articles_agency_lnk;
create trigger cchc_agency_key_delete after delete on articles_agency_lnk
  referencing old table as old_links
  for each statement execute function cchc_sync_agency_key('articles', 'article_id');

-- @backfill articles
update articles record set agency_key = link.agency_id
  from articles own left join articles_agency_lnk link on link.article_id = own.id
 where record.id = own.id and record.agency_key is distinct from link.agency_id;

-- @column meetings.agency_key
alter table meetings add column if not exists agency_key integer;

-- @trigger meetings_agency_lnk.cchc_agency_key_insert
drop trigger if exists cchc_agency_key_insert on meetings_agency_lnk;
create trigger cchc_agency_key_insert after insert on meetings_agency_lnk
  referencing new table as new_links
  for each statement execute function cchc_sync_agency_key('meetings', 'meeting_id');

-- @trigger meetings_agency_lnk.cchc_agency_key_update
drop trigger if exists cchc_agency_key_update on meetings_agency_lnk;
create trigger cchc_agency_key_update after update on meetings_agency_lnk
  referencing old table as old_links new table as new_links
  for each statement execute function cchc_sync_agency_key('meetings', 'meeting_id');

-- @trigger meetings_agency_lnk.cchc_agency_key_delete
drop trigger if exists cchc_agency_key_delete on meetings_agency_lnk;
create trigger cchc_agency_key_delete after delete on meetings_agency_lnk
  referencing old table as old_links
  for each statement execute function cchc_sync_agency_key('meetings', 'meeting_id');

-- @backfill meetings
update meetings record set agency_key = link.agency_id
  from meetings own left join meetings_agency_lnk link on link.meeting_id = own.id
 where record.id = own.id and record.agency_key is distinct from link.agency_id;

-- @column plans.agency_key
alter table plans add column if not exists agency_key integer;

-- @trigger plans_agency_lnk.cchc_agency_key_insert
drop trigger if exists cchc_agency_key_insert on plans_agency_lnk;
create trigger cchc_agency_key_insert after insert on plans_agency_lnk
  referencing new table as new_links
  for each statement execute function cchc_sync_agency_key('plans', 'plan_id');

-- @trigger plans_agency_lnk.cchc_agency_key_update
drop trigger if exists cchc_agency_key_update on plans_agency_lnk;
create trigger cchc_agency_key_update after update on plans_agency_lnk
  referencing old table as old_links new table as new_links
  for each statement execute function cchc_sync_agency_key('plans', 'plan_id');

-- @trigger plans_agency_lnk.cchc_agency_key_delete
drop trigger if exists cchc_agency_key_delete on plans_agency_lnk;
create trigger cchc_agency_key_delete after delete on plans_agency_lnk
  referencing old table as old_links
  for each statement execute function cchc_sync_agency_key('plans', 'plan_id');

-- @backfill plans
update plans record set agency_key = link.agency_id
  from plans own left join plans_agency_lnk link on link.plan_id = own.id
 where record.id = own.id and record.agency_key is distinct from link.agency_id;

-- @column outreaches.agency_key
alter table outreaches add column if not exists agency_key integer;

-- @trigger outreaches_agency_lnk.cchc_agency_key_insert
drop trigger if exists cchc_agency_key_insert on outreaches_agency_lnk;
create trigger cchc_agency_key_insert after insert on outreaches_agency_lnk
  referencing new table as new_links
  for each statement execute function cchc_sync_agency_key('outreaches', 'outreach_id');

-- @trigger outreaches_agency_lnk.cchc_agency_key_update
drop trigger if exists cchc_agency_key_update on outreaches_agency_lnk;
create trigger cchc_agency_key_update after update on outreaches_agency_lnk
  referencing old table as old_links new table as new_links
  for each statement execute function cchc_sync_agency_key('outreaches', 'outreach_id');

-- @trigger outreaches_agency_lnk.cchc_agency_key_delete
drop trigger if exists cchc_agency_key_delete on outreaches_agency_lnk;
create trigger cchc_agency_key_delete after delete on outreaches_agency_lnk
  referencing old table as old_links
  for each statement execute function cchc_sync_agency_key('outreaches', 'outreach_id');

-- @backfill outreaches
update outreaches record set agency_key = link.agency_id
  from outreaches own left join outreaches_agency_lnk link on link.outreach_id = own.id
 where record.id = own.id and record.agency_key is distinct from link.agency_id;

-- @column official_documents.agency_key
alter table official_documents add column if not exists agency_key integer;

-- @trigger official_documents_agency_lnk.cchc_agency_key_insert
drop trigger if exists cchc_agency_key_insert on official_documents_agency_lnk;
create trigger cchc_agency_key_insert after insert on official_documents_agency_lnk
  referencing new table as new_links
  for each statement execute function cchc_sync_agency_key('official_documents', 'official_document_id');

-- @trigger official_documents_agency_lnk.cchc_agency_key_update
drop trigger if exists cchc_agency_key_update on official_documents_agency_lnk;
create trigger cchc_agency_key_update after update on official_documents_agency_lnk
  referencing old table as old_links new table as new_links
  for each statement execute function cchc_sync_agency_key('official_documents', 'official_document_id');

-- @trigger official_documents_agency_lnk.cchc_agency_key_delete
drop trigger if exists cchc_agency_key_delete on official_documents_agency_lnk;
create trigger cchc_agency_key_delete after delete on official_documents_agency_lnk
  referencing old table as old_links
  for each statement execute function cchc_sync_agency_key('official_documents', 'official_document_id');

-- @backfill official_documents
update official_documents record set agency_key = link.agency_id
  from official_documents own left join official_documents_agency_lnk link on link.official_document_id = own.id
 where record.id = own.id and record.agency_key is distinct from link.agency_id;

-- @column procedures.agency_key
alter table procedures add column if not exists agency_key integer;

-- @trigger procedures_agency_lnk.cchc_agency_key_insert
drop trigger if exists cchc_agency_key_insert on procedures_agency_lnk;
create trigger cchc_agency_key_insert after insert on procedures_agency_lnk
  referencing new table as new_links
  for each statement execute function cchc_sync_agency_key('procedures', 'procedure_id');

-- @trigger procedures_agency_lnk.cchc_agency_key_update
drop trigger if exists cchc_agency_key_update on procedures_agency_lnk;
create trigger cchc_agency_key_update after update on procedures_agency_lnk
  referencing old table as old_links new table as new_links
  for each statement execute function cchc_sync_agency_key('procedures', 'procedure_id');

-- @trigger procedures_agency_lnk.cchc_agency_key_delete
drop trigger if exists cchc_agency_key_delete on procedures_agency_lnk;
create trigger cchc_agency_key_delete after delete on procedures_agency_lnk
  referencing old table as old_links
  for each statement execute function cchc_sync_agency_key('procedures', 'procedure_id');

-- @backfill procedures
update procedures record set agency_key = link.agency_id
  from procedures own left join procedures_agency_lnk link on link.procedure_id = own.id
 where record.id = own.id and record.agency_key is distinct from link.agency_id;

-- @column procedure_changes.agency_key
alter table procedure_changes add column if not exists agency_key integer;

-- @trigger procedure_changes_agency_lnk.cchc_agency_key_insert
drop trigger if exists cchc_agency_key_insert on procedure_changes_agency_lnk;
create trigger cchc_agency_key_insert after insert on procedure_changes_agency_lnk
  referencing new table as new_links
  for each statement execute function cchc_sync_agency_key('procedure_changes', 'procedure_change_id');

-- @trigger procedure_changes_agency_lnk.cchc_agency_key_update
drop trigger if exists cchc_agency_key_update on procedure_changes_agency_lnk;
create trigger cchc_agency_key_update after update on procedure_changes_agency_lnk
  referencing old table as old_links new table as new_links
  for each statement execute function cchc_sync_agency_key('procedure_changes', 'procedure_change_id');

-- @trigger procedure_changes_agency_lnk.cchc_agency_key_delete
drop trigger if exists cchc_agency_key_delete on procedure_changes_agency_lnk;
create trigger cchc_agency_key_delete after delete on procedure_changes_agency_lnk
  referencing old table as old_links
  for each statement execute function cchc_sync_agency_key('procedure_changes', 'procedure_change_id');

-- @backfill procedure_changes
update procedure_changes record set agency_key = link.agency_id
  from procedure_changes own left join procedure_changes_agency_lnk link on link.procedure_change_id = own.id
 where record.id = own.id and record.agency_key is distinct from link.agency_id;
