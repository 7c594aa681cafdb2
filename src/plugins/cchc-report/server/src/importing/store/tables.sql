-- Files of records on their way into the app. Times are instants; accounts are kept by name as it was then.

-- @table cchc_imports
create table if not exists cchc_imports (
  id text primary key,
  -- the content type, and the document id of the agency whose records these are
  uid text not null,
  agency_id text not null,
  file_name text not null,
  file_sha256 text not null,
  encoding text,
  -- JSON: names of the sheets; which of them is read, and the number of its row with the headings
  sheets text not null,
  sheet integer not null default 0,
  header_row integer not null,
  -- JSON: the column of each field
  mapping text not null,
  stage text not null default 'draft' check (stage in ('draft', 'published')),
  mode text not null default 'rows' check (mode in ('rows', 'all')),
  state text not null default 'uploaded'
    check (state in ('uploaded', 'checking', 'checked', 'running', 'done', 'cancelled', 'failed')),
  -- why it failed, in Vietnamese
  reason text,
  account text not null,
  account_name text not null,
  account_ip text,
  created_at timestamptz not null,
  ended_at timestamptz
);

-- What texts mean that nothing here is called: by field and text, an option or a document id; '' is nothing.
-- @column cchc_imports.meanings
alter table cchc_imports add column if not exists meanings jsonb not null default '{}';

-- @index cchc_imports_by_account
create index if not exists cchc_imports_by_account on cchc_imports (account, created_at desc);

-- How far an import is, and whether it is to stop: written while the rows are in a transaction that nobody else sees.
-- @table cchc_import_progress
create table if not exists cchc_import_progress (
  import_id text primary key references cchc_imports on delete cascade,
  done integer not null default 0,
  total integer not null default 0,
  cancelled boolean not null default false
);

-- @table cchc_import_rows
create table if not exists cchc_import_rows (
  import_id text not null references cchc_imports on delete cascade,
  sheet integer not null,
  number integer not null,
  cells jsonb not null,
  -- after the check: create, update, same, conflict, refused or skipped (no record); after the run: created, updated, kept,
  -- refused or skipped
  outcome text,
  problems jsonb,
  conflicts jsonb,
  -- of a conflict: what the file says is to be taken
  take_file boolean not null default false,
  document_id text,
  primary key (import_id, sheet, number)
);

-- What the last import wrote in a record: what differs from it was edited here.
-- @table cchc_import_origins
create table if not exists cchc_import_origins (
  uid text not null,
  document_id text not null,
  written jsonb not null,
  import_id text,
  primary key (uid, document_id)
);
