-- What the database itself keeps of the tables of tables.sql: made after them, and looked for alike.
-- A function whose text is to change gets a new name: a start takes another text under a known name for tampering, and logs it.

-- A hash that was made wrong while its rule was gone must not keep a start from having the rule back: "not valid" holds for
-- every row from then on, and verify names those before.

-- @constraint cchc_issued_reports.docx_as_issued
alter table cchc_issued_reports drop constraint if exists docx_as_issued,
  add constraint docx_as_issued check (docx_sha256 = encode(sha256(docx), 'hex')) not valid;

-- @constraint cchc_issued_reports.figures_as_issued
alter table cchc_issued_reports drop constraint if exists figures_as_issued,
  add constraint figures_as_issued check (figures_sha256 = encode(sha256(convert_to(figures, 'UTF8')), 'hex')) not valid;

-- @constraint cchc_issued_reports.records_as_issued
alter table cchc_issued_reports drop constraint if exists records_as_issued,
  add constraint records_as_issued check (records_sha256 = encode(sha256(convert_to(records, 'UTF8')), 'hex')) not valid;

-- @constraint cchc_issued_reports.sections_as_issued
alter table cchc_issued_reports drop constraint if exists sections_as_issued,
  add constraint sections_as_issued check (sections_sha256 = encode(sha256(convert_to(sections, 'UTF8')), 'hex')) not valid;

-- @constraint cchc_issued_reports.document_as_issued
alter table cchc_issued_reports drop constraint if exists document_as_issued,
  add constraint document_as_issued check (document_sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')) not valid;

-- @constraint cchc_report_signed_files.as_attached
alter table cchc_report_signed_files drop constraint if exists as_attached,
  add constraint as_attached check (sha256 = encode(sha256(bytes), 'hex')) not valid;

-- @function cchc_report_refuse_change
create or replace function cchc_report_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'cchc-report: % of % is refused: its rows never change', tg_op, tg_table_name using errcode = 'CC001';
end $$;

-- @function cchc_report_keep_ended
create or replace function cchc_report_keep_ended() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'cchc-report: a report is discarded, not deleted' using errcode = 'CC001';
  elsif old.state in ('issued', 'discarded') then
    raise exception 'cchc-report: a report that is % never changes', old.state using errcode = 'CC001';
  elsif (old.document_id, old.agency_id, old.kind, old.period_key, old.cutoff, old.created_at, old.created_by)
        is distinct from (new.document_id, new.agency_id, new.kind, new.period_key, new.cutoff, new.created_at, new.created_by) then
    raise exception 'cchc-report: what a report tells of never changes' using errcode = 'CC001';
  end if;
  return new;
end $$;

-- @function cchc_report_keep_standing
create or replace function cchc_report_keep_standing() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or old.report_id <> new.report_id
     or (old.superseded_by is not null and old.superseded_by is distinct from new.superseded_by)
     or (old.voided_at is not null
         and (old.voided_at, old.voided_by, old.void_reason) is distinct from (new.voided_at, new.voided_by, new.void_reason)) then
    raise exception 'cchc-report: what a report was superseded by, or voided for, stays' using errcode = 'CC001';
  end if;
  return new;
end $$;

-- @trigger cchc_reports.keep_ended
create or replace trigger keep_ended before update or delete on cchc_reports
  for each row execute function cchc_report_keep_ended();

-- @trigger cchc_reports.keep_all
create or replace trigger keep_all before truncate on cchc_reports
  for each statement execute function cchc_report_refuse_change();

-- @trigger cchc_report_standings.keep_standing
create or replace trigger keep_standing before update or delete on cchc_report_standings
  for each row execute function cchc_report_keep_standing();

-- @trigger cchc_report_standings.keep_all
create or replace trigger keep_all before truncate on cchc_report_standings
  for each statement execute function cchc_report_refuse_change();

-- @trigger cchc_report_sections.keep_rows
create or replace trigger keep_rows before update or delete on cchc_report_sections
  for each row execute function cchc_report_refuse_change();

-- @trigger cchc_report_sections.keep_all
create or replace trigger keep_all before truncate on cchc_report_sections
  for each statement execute function cchc_report_refuse_change();

-- @trigger cchc_issued_reports.keep_rows
create or replace trigger keep_rows before update or delete on cchc_issued_reports
  for each row execute function cchc_report_refuse_change();

-- @trigger cchc_issued_reports.keep_all
create or replace trigger keep_all before truncate on cchc_issued_reports
  for each statement execute function cchc_report_refuse_change();

-- @trigger cchc_report_signed_files.keep_rows
create or replace trigger keep_rows before update or delete on cchc_report_signed_files
  for each row execute function cchc_report_refuse_change();

-- @trigger cchc_report_signed_files.keep_all
create or replace trigger keep_all before truncate on cchc_report_signed_files
  for each statement execute function cchc_report_refuse_change();

-- @trigger cchc_report_requests.keep_rows
create or replace trigger keep_rows before update or delete on cchc_report_requests
  for each row execute function cchc_report_refuse_change();

-- @trigger cchc_report_requests.keep_all
create or replace trigger keep_all before truncate on cchc_report_requests
  for each statement execute function cchc_report_refuse_change();

-- @trigger cchc_report_templates.keep_rows
create or replace trigger keep_rows before update or delete on cchc_report_templates
  for each row execute function cchc_report_refuse_change();

-- @trigger cchc_report_templates.keep_all
create or replace trigger keep_all before truncate on cchc_report_templates
  for each statement execute function cchc_report_refuse_change();

-- @trigger cchc_report_settings.keep_rows
create or replace trigger keep_rows before update or delete on cchc_report_settings
  for each row execute function cchc_report_refuse_change();

-- @trigger cchc_report_settings.keep_all
create or replace trigger keep_all before truncate on cchc_report_settings
  for each statement execute function cchc_report_refuse_change();

-- @trigger cchc_report_actions.keep_rows
create or replace trigger keep_rows before update or delete on cchc_report_actions
  for each row execute function cchc_report_refuse_change();

-- @trigger cchc_report_actions.keep_all
create or replace trigger keep_all before truncate on cchc_report_actions
  for each statement execute function cchc_report_refuse_change();
