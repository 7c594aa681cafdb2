-- Accounts work in offices: which ones, and how far. See docs/adr/0044.

-- @table cchc_members
create table if not exists cchc_members (
  -- row id of the account of the admin
  account_id integer not null,
  -- document id of the office
  agency_id text not null,
  -- own: the office alone; below: the offices under it too
  reach text not null check (reach in ('own', 'below')),
  primary key (account_id, agency_id)
);

-- @index cchc_members_by_agency
create index if not exists cchc_members_by_agency on cchc_members (agency_id);

-- @table cchc_member_choices
-- The office that an account works in where it names none.
create table if not exists cchc_member_choices (
  account_id integer primary key,
  agency_id text not null
);
