-- The wall between offices: a request of a member runs as the role cchc_member, which sees and writes the rows of its offices alone.
-- The transaction says which: cchc.offices (read), cchc.own (written), cchc.superiors, each as "1,5,7". See docs/adr/0044.

-- @role cchc_member
do $body$ begin
  if not exists (select from pg_roles where rolname = 'cchc_member') then
    create role cchc_member nologin;
  end if;
  if not pg_has_role('cchc_member', 'MEMBER') then
    execute format('grant cchc_member to %I', current_user);
  end if;
exception when duplicate_object or unique_violation then
  -- Another database of this server was first.
  null;
end $body$;

-- @function cchc_list_offices
create or replace function cchc_list_offices(setting text) returns integer[] language sql stable as $body$
  select cast(string_to_array(current_setting('cchc.' || setting, true), ',') as integer[])
$body$;

-- @function cchc_refuse_delete
-- A policy hides rows from a deletion in silence; a row that may be read but not written, as a predecessor's, has to refuse it.
create or replace function cchc_refuse_delete() returns trigger language plpgsql as $body$
begin
  if current_user = 'cchc_member' and not coalesce(old.agency_key = any (cchc_list_offices('own')), false) then
    raise exception 'a row of % belongs to another office', tg_table_name using errcode = '42501';
  end if;
  return old;
end
$body$;

-- @function cchc_build_wall
-- `shared`: a condition on rows that everybody reads, which ends in "or".
create or replace function cchc_build_wall(walled regclass, shared text default '') returns void language plpgsql as $body$
declare
  -- A sub-select is computed once for a statement; a bare call would be computed for each row.
  own text := 'agency_key = any ((select cchc_list_offices(''own''))::integer[])';
  readable text := shared || 'agency_key = any ((select cchc_list_offices(''offices''))::integer[])';
begin
  execute format('alter table %s alter column agency_key set default cchc_current_office()', walled);
  execute format('alter table %s enable row level security', walled);
  execute format('drop policy if exists cchc_read on %s', walled);
  execute format('drop policy if exists cchc_insert on %s', walled);
  execute format('drop policy if exists cchc_update on %s', walled);
  execute format('drop policy if exists cchc_delete on %s', walled);
  execute format('create policy cchc_read on %s for select to cchc_member using (%s)', walled, readable);
  execute format('create policy cchc_insert on %s for insert to cchc_member with check (%s)', walled, own);
  -- What may be read and not written is refused by the check and the trigger; a stricter condition would skip it in silence.
  execute format('create policy cchc_update on %s for update to cchc_member using (%s) with check (%s)', walled, readable, own);
  execute format('create policy cchc_delete on %s for delete to cchc_member using (%s)', walled, readable);
  execute format('create or replace trigger cchc_own_delete before delete on %s for each row
                  execute function cchc_refuse_delete()', walled);
end
$body$;

-- @policy articles.cchc_read
select cchc_build_wall('articles');

-- @policy meetings.cchc_read
select cchc_build_wall('meetings');

-- @policy plans.cchc_read
select cchc_build_wall('plans');

-- @policy outreaches.cchc_read
select cchc_build_wall('outreaches');

-- @policy official_documents.cchc_read
select cchc_build_wall('official_documents');

-- @policy procedures.cchc_read
select cchc_build_wall('procedures');

-- @policy procedure_changes.cchc_read
select cchc_build_wall('procedure_changes');

-- @policy official_documents.cchc_cite
-- Everybody below an office may cite what it has published.
drop policy if exists cchc_cite on official_documents;
create policy cchc_cite on official_documents for select to cchc_member
  using (published_at is not null and agency_key = any ((select cchc_list_offices('superiors'))::integer[]));

-- Files of the library belong to the office in which they were uploaded. Those of nobody's office are shared.

-- @column files.agency_key
alter table files add column if not exists agency_key integer;

-- @policy files.cchc_read
select cchc_build_wall('files', 'agency_key is null or ');

-- @backfill files
-- Files that records of one office alone use, directly or as evidence.
with used as (
  select m.file_id, r.agency_key
    from files_related_mph m
    join (select 'api::article.article' as type, id, agency_key from articles
          union all select 'api::plan.plan', id, agency_key from plans
          union all select 'api::official-document.official-document', id, agency_key from official_documents) r
      on r.type = m.related_type and r.id = m.related_id
  union
  select m.file_id, r.agency_key
    from files_related_mph m
    join (select c.cmp_id, p.agency_key from articles_cmps c join articles p on p.id = c.entity_id
           where c.component_type = 'shared.evidence'
          union all select c.cmp_id, p.agency_key from meetings_cmps c join meetings p on p.id = c.entity_id
           where c.component_type = 'shared.evidence'
          union all select c.cmp_id, p.agency_key from outreaches_cmps c join outreaches p on p.id = c.entity_id
           where c.component_type = 'shared.evidence') r on r.cmp_id = m.related_id
   where m.related_type = 'shared.evidence')
update files f set agency_key = o.agency_key
  from (select file_id, min(agency_key) as agency_key from used group by file_id having count(distinct agency_key) = 1) o
 where f.id = o.file_id and f.agency_key is null;
