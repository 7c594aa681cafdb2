-- One agency's figures of a window are read from these alone: agency and date in the key, what is
-- counted in the leaf, only the rows that count.

-- @index cchc_articles_figures
create index if not exists cchc_articles_figures on articles (agency_key, published_on)
  include (id, kind, topic, document_id)
  where published_at is not null and topic is not null;

-- @index cchc_meetings_figures
create index if not exists cchc_meetings_figures on meetings (agency_key, held_on)
  include (id, kind, attendees, document_id)
  where published_at is not null and topic is not null;

-- @index cchc_outreaches_figures
create index if not exists cchc_outreaches_figures on outreaches (agency_key, happened_on)
  include (id, quantity, unit, document_id)
  where published_at is not null and topic is not null;

-- @index cchc_plans_issued
create index if not exists cchc_plans_issued on plans (agency_key, issued_on)
  include (id, purpose, document_id)
  where published_at is not null;

-- @index cchc_plans_year
create index if not exists cchc_plans_year on plans (agency_key, year)
  include (id, document_id)
  where published_at is not null;

-- @index cchc_official_documents_figures
create index if not exists cchc_official_documents_figures on official_documents (agency_key, issued_on)
  include (id, type, document_id)
  where published_at is not null;

-- @index cchc_procedures_figures
create index if not exists cchc_procedures_figures on procedures (agency_key)
  include (id, posted_on, online_level, document_id)
  where published_at is not null;

-- @index cchc_procedure_changes_posted
create index if not exists cchc_procedure_changes_posted on procedure_changes (agency_key, posted_on)
  include (id, kind, document_id)
  where published_at is not null;

-- @index cchc_procedure_changes_effective
create index if not exists cchc_procedure_changes_effective on procedure_changes (agency_key, effective_on)
  include (id, kind, document_id)
  where published_at is not null;

-- Drafts, of which every record has one: what was recorded of a day is looked through while the next record is typed, and for
-- what it lacks. Without the published rows, so that figures keep to their own.

-- @index cchc_articles_day
create index if not exists cchc_articles_day on articles (agency_key, published_on)
  where published_at is null;

-- @index cchc_meetings_day
create index if not exists cchc_meetings_day on meetings (agency_key, held_on)
  where published_at is null;

-- @index cchc_outreaches_day
create index if not exists cchc_outreaches_day on outreaches (agency_key, happened_on)
  where published_at is null;

-- @index cchc_official_documents_day
create index if not exists cchc_official_documents_day on official_documents (agency_key, issued_on)
  where published_at is null;
