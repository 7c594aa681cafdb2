-- What must be unique. Drafts and published rows are apart: the same document has one of each.
-- Their names are the keys of src/records/duplicates.ts, which words the refusal.

-- @index cchc_agencies_slug
create unique index if not exists cchc_agencies_slug on agencies (slug) where slug <> '';

-- @index cchc_sectors_slug
create unique index if not exists cchc_sectors_slug on sectors (slug) where slug <> '';

-- @index cchc_channels_slug
create unique index if not exists cchc_channels_slug on channels (slug) where slug <> '';

-- @index cchc_articles_slug_draft
create unique index if not exists cchc_articles_slug_draft on articles (slug)
  where published_at is null and slug <> '';

-- @index cchc_articles_slug_published
create unique index if not exists cchc_articles_slug_published on articles (slug)
  where published_at is not null and slug <> '';

-- @index cchc_procedures_code_draft
create unique index if not exists cchc_procedures_code_draft on procedures (agency_key, code)
  where published_at is null and code <> '';

-- @index cchc_procedures_code_published
create unique index if not exists cchc_procedures_code_published on procedures (agency_key, code)
  where published_at is not null and code <> '';

-- @index cchc_plans_number_draft
create unique index if not exists cchc_plans_number_draft on plans (agency_key, year, number, symbol)
  where published_at is null and symbol <> '';

-- @index cchc_plans_number_published
create unique index if not exists cchc_plans_number_published on plans (agency_key, year, number, symbol)
  where published_at is not null and symbol <> '';
