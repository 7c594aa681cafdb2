-- What waits for which account: whose turn an open report is, and remarks on its text. See docs/adr/0045.

-- @table cchc_turns
-- The last submission or return of a report. It counts for as long as the state of the report agrees, so no later step removes it.
create table if not exists cchc_turns (
  report_id text primary key,
  kind text not null check (kind in ('to-issue', 'returned')),
  -- row id of the account that is asked; null: every account of the office that may do it
  asked integer,
  -- row id of the account that asks; null: a token or a job
  asking integer,
  note text,
  at timestamptz not null,
  -- when the asked account opened the report
  read_at timestamptz
);

-- @table cchc_remarks
-- Remarks on a section of a report, and answers to them.
create table if not exists cchc_remarks (
  id bigint generated always as identity primary key,
  report_id text not null,
  -- null for a remark; an answer names its remark
  answers_id bigint references cchc_remarks,
  section text not null,
  -- the sentence or figure of the section that is meant; null: all of it
  anchor text,
  text text not null,
  -- row id of the author; null: a token
  account integer,
  name text not null,
  at timestamptz not null,
  resolved_at timestamptz,
  resolved_by text,
  check ((resolved_at is null) = (resolved_by is null))
);

-- @index cchc_remarks_by_report
create index if not exists cchc_remarks_by_report on cchc_remarks (report_id, id);

-- @table cchc_remark_names
-- The accounts that a remark waits for.
create table if not exists cchc_remark_names (
  remark_id bigint not null references cchc_remarks,
  account integer not null,
  primary key (remark_id, account)
);

-- @index cchc_remark_names_by_account
create index if not exists cchc_remark_names_by_account on cchc_remark_names (account);
