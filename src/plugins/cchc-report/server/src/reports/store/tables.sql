-- The plugin's own tables: the life of a report. Made at start where they lack, in this order, and looked for at every start.
-- Accounts are kept by name as it was then; records by document id. Times are instants.

-- @table cchc_reports
create table if not exists cchc_reports (
  document_id text primary key,
  agency_id text not null,
  kind text not null,
  period_key text not null,
  cutoff text not null,
  first_day date not null,
  last_day date not null,
  title text not null,
  state text not null check (state in ('draft', 'submitted', 'issued', 'discarded')),
  version integer not null default 1 check (version > 0),
  print text not null,
  seen text not null,
  seen_at timestamptz not null,
  supersedes text references cchc_reports,
  returned_at timestamptz,
  returned_by text,
  remark text,
  submitted_at timestamptz,
  submitted_by text,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null
);

-- @index cchc_reports_one_open
create unique index if not exists cchc_reports_one_open on cchc_reports (agency_id, kind, period_key)
  where state in ('draft', 'submitted');

-- @index cchc_reports_by_agency
create index if not exists cchc_reports_by_agency on cchc_reports (agency_id, last_day desc, document_id);

-- @table cchc_report_sections
create table if not exists cchc_report_sections (
  report_id text not null references cchc_reports,
  section text not null,
  version integer not null check (version > 0),
  position integer not null,
  text text not null,
  saved_at timestamptz not null,
  -- null: the template's own words
  saved_by text,
  -- what the template said when the figures were last seen: these words were written upon it
  base text not null,
  primary key (report_id, section, version)
);

-- @table cchc_issued_reports
create table if not exists cchc_issued_reports (
  report_id text primary key references cchc_reports,
  agency_id text not null,
  agency_name text not null,
  symbol text not null,
  year integer not null check (year between 2000 and 2100),
  number integer not null check (number between 1 and 99999),
  issued_on date not null check (extract(year from issued_on) = year),
  title text not null,
  signer text not null,
  file_name text not null,
  as_of timestamptz not null,
  issued_at timestamptz not null,
  issued_by text not null,
  docx bytea not null,
  figures text not null,
  records text not null,
  sections text not null,
  document text not null,
  docx_sha256 text not null,
  figures_sha256 text not null,
  records_sha256 text not null,
  sections_sha256 text not null,
  document_sha256 text not null,
  constraint cchc_issued_reports_number unique (agency_id, symbol, year, number)
);

-- @table cchc_report_standings
create table if not exists cchc_report_standings (
  report_id text primary key references cchc_issued_reports,
  public boolean not null default false,
  superseded_by text references cchc_issued_reports,
  voided_at timestamptz,
  voided_by text,
  void_reason text,
  check ((voided_at is null) = (void_reason is null) and (voided_at is null) = (voided_by is null)),
  check (not (public and voided_at is not null))
);

-- @index cchc_report_standings_public
create index if not exists cchc_report_standings_public on cchc_report_standings (report_id) where public;

-- @table cchc_report_signed_files
create table if not exists cchc_report_signed_files (
  report_id text not null references cchc_issued_reports,
  version integer not null check (version > 0),
  name text not null,
  bytes bytea not null,
  sha256 text not null,
  added_at timestamptz not null,
  added_by text not null,
  primary key (report_id, version)
);

-- @table cchc_report_requests
create table if not exists cchc_report_requests (
  account text not null,
  key text not null,
  report_id text not null references cchc_reports,
  fingerprint text not null,
  answered_at timestamptz not null,
  primary key (account, key)
);

-- @table cchc_report_templates
create table if not exists cchc_report_templates (
  agency_id text not null,
  kind text not null,
  version integer not null check (version > 0),
  -- null: the default
  sections text,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (agency_id, kind, version)
);

-- @table cchc_report_settings
create table if not exists cchc_report_settings (
  agency_id text not null,
  version integer not null check (version > 0),
  settings text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (agency_id, version)
);

-- @table cchc_report_actions
create table if not exists cchc_report_actions (
  id bigint generated always as identity primary key,
  -- What it is about: a report, or an agency. The actions of one subject are a chain.
  subject text not null,
  position integer not null check (position > 0),
  at timestamptz not null,
  account text not null,
  name text not null,
  ip text,
  action text not null,
  agency_id text,
  report_id text,
  detail text not null,
  previous text not null,
  hash text not null,
  unique (subject, position)
);

-- @index cchc_report_actions_by_agency
create index if not exists cchc_report_actions_by_agency on cchc_report_actions (agency_id, id desc);

-- @index cchc_report_actions_by_report
create index if not exists cchc_report_actions_by_report on cchc_report_actions (report_id, id desc);
