-- A document has at most one draft and one published row (Strapi's own code leaves several when publishes race).

-- @index cchc_articles_one_draft
create unique index if not exists cchc_articles_one_draft on articles (document_id, coalesce(locale, ''))
  where published_at is null;

-- @index cchc_articles_one_published
create unique index if not exists cchc_articles_one_published on articles (document_id, coalesce(locale, ''))
  where published_at is not null;

-- @index cchc_meetings_one_draft
create unique index if not exists cchc_meetings_one_draft on meetings (document_id, coalesce(locale, ''))
  where published_at is null;

-- @index cchc_meetings_one_published
create unique index if not exists cchc_meetings_one_published on meetings (document_id, coalesce(locale, ''))
  where published_at is not null;

-- @index cchc_plans_one_draft
create unique index if not exists cchc_plans_one_draft on plans (document_id, coalesce(locale, ''))
  where published_at is null;

-- @index cchc_plans_one_published
create unique index if not exists cchc_plans_one_published on plans (document_id, coalesce(locale, ''))
  where published_at is not null;

-- @index cchc_outreaches_one_draft
create unique index if not exists cchc_outreaches_one_draft on outreaches (document_id, coalesce(locale, ''))
  where published_at is null;

-- @index cchc_outreaches_one_published
create unique index if not exists cchc_outreaches_one_published on outreaches (document_id, coalesce(locale, ''))
  where published_at is not null;

-- @index cchc_official_documents_one_draft
create unique index if not exists cchc_official_documents_one_draft on official_documents (document_id, coalesce(locale, ''))
  where published_at is null;

-- @index cchc_official_documents_one_published
create unique index if not exists cchc_official_documents_one_published on official_documents (document_id, coalesce(locale, ''))
  where published_at is not null;

-- @index cchc_procedures_one_draft
create unique index if not exists cchc_procedures_one_draft on procedures (document_id, coalesce(locale, ''))
  where published_at is null;

-- @index cchc_procedures_one_published
create unique index if not exists cchc_procedures_one_published on procedures (document_id, coalesce(locale, ''))
  where published_at is not null;

-- @index cchc_procedure_changes_one_draft
create unique index if not exists cchc_procedure_changes_one_draft on procedure_changes (document_id, coalesce(locale, ''))
  where published_at is null;

-- @index cchc_procedure_changes_one_published
create unique index if not exists cchc_procedure_changes_one_published on procedure_changes (document_id, coalesce(locale, ''))
  where published_at is not null;

-- @index cchc_agencies_one_row
create unique index if not exists cchc_agencies_one_row on agencies (document_id, coalesce(locale, ''));

-- @index cchc_sectors_one_row
create unique index if not exists cchc_sectors_one_row on sectors (document_id, coalesce(locale, ''));

-- @index cchc_channels_one_row
create unique index if not exists cchc_channels_one_row on channels (document_id, coalesce(locale, ''));
