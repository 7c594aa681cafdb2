-- Imports of records from files. Times are instants; accounts keep the name they had then.

-- @table cchc_imports
create table if not exists cchc_imports (
  id text primary key,
  -- the content type of the records, and the document id of their agency
  uid text not null,
  agency_id text not null,
  file_name text not null,
  file_sha256 text not null,
  encoding text,
  -- JSON: names of the sheets; the one that is read, and the number of its heading row
  sheets text not null,
  sheet integer not null default 0,
  header_row integer not null,
  -- JSON: the column of each field
  mapping text not null,
  stage text not null default 'draft' check (stage in ('draft', 'published')),
  -- while the check refuses rows: rows imports the others, all does not start
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

-- The meanings of unknown names: by field and name, an option or a document id; '' leaves the field empty.
-- @column cchc_imports.meanings
alter table cchc_imports add column if not exists meanings jsonb not null default '{}';

-- @index cchc_imports_by_account
create index if not exists cchc_imports_by_account on cchc_imports (account, created_at desc);

-- Progress of the check or the run: rows processed, of how many, and the number of the last of them. Each batch continues there.
-- @column cchc_imports.done
alter table cchc_imports add column if not exists done integer not null default 0;

-- @column cchc_imports.total
alter table cchc_imports add column if not exists total integer not null default 0;

-- @column cchc_imports.last_row
alter table cchc_imports add column if not exists last_row integer not null default 0;

-- @table cchc_import_rows
create table if not exists cchc_import_rows (
  import_id text not null references cchc_imports on delete cascade,
  sheet integer not null,
  number integer not null,
  cells jsonb not null,
  -- of the check: create, update, same, conflict, refused or skipped (no record); of the run: created, updated, kept, refused
  -- or skipped
  outcome text,
  problems jsonb,
  conflicts jsonb,
  -- conflicts are decided for the file
  take_file boolean not null default false,
  document_id text,
  primary key (import_id, sheet, number)
);

-- Equal for the rows of a file that mean the same record.
-- @column cchc_import_rows.record_key
alter table cchc_import_rows add column if not exists record_key text;

-- What the last import wrote in a record: a value that differs from it was edited here.
-- @table cchc_import_origins
create table if not exists cchc_import_origins (
  uid text not null,
  document_id text not null,
  written jsonb not null,
  import_id text,
  primary key (uid, document_id)
);

-- Why no report will count the record of a row, as problems have it.
-- @column cchc_import_rows.uncounted
alter table cchc_import_rows add column if not exists uncounted jsonb;

-- What unknown names mean to an office, as it answered last; its next imports begin with that.
-- @table cchc_import_meanings
create table if not exists cchc_import_meanings (
  -- the document id of the agency, and the content type of the records
  agency_id text not null,
  uid text not null,
  field text not null,
  -- its spellings folded to one
  name text not null,
  -- an option or a document id; '' leaves the field empty
  meaning text not null,
  account_name text not null,
  at timestamptz not null,
  primary key (agency_id, uid, field, name)
);

-- The answers of the office as the last check read them, in the form of meanings, which come first.
-- @column cchc_imports.remembered
alter table cchc_imports add column if not exists remembered jsonb not null default '{}';
