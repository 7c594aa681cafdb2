-- Texts that lists are sorted by, in Vietnamese order (A Ă Â B ... D Đ E Ê) and with figures by their value (9 before 10).
-- The order is a property of the column, so that every statement has it: REST, the content manager, the report.
-- The collation is deterministic: what is equal stays what is equal byte by byte.

-- @collation cchc_vi
create collation if not exists cchc_vi (provider = icu, locale = 'vi-u-kn-true');

-- @order agencies.name.cchc_vi
alter table agencies alter column name type text collate cchc_vi;

-- @order agencies.short_name.cchc_vi
alter table agencies alter column short_name type varchar(255) collate cchc_vi;

-- @order agencies.place_name.cchc_vi
alter table agencies alter column place_name type varchar(255) collate cchc_vi;

-- @order sectors.name.cchc_vi
alter table sectors alter column name type text collate cchc_vi;

-- @order channels.name.cchc_vi
alter table channels alter column name type text collate cchc_vi;

-- @order channels.unit.cchc_vi
alter table channels alter column unit type varchar(255) collate cchc_vi;

-- @order procedures.name.cchc_vi
alter table procedures alter column name type text collate cchc_vi;

-- @order procedures.decision_number.cchc_vi
alter table procedures alter column decision_number type varchar(255) collate cchc_vi;

-- @order procedure_changes.decision_number.cchc_vi
alter table procedure_changes alter column decision_number type varchar(255) collate cchc_vi;

-- @order articles.title.cchc_vi
alter table articles alter column title type text collate cchc_vi;

-- @order articles.column.cchc_vi
alter table articles alter column "column" type varchar(255) collate cchc_vi;

-- @order meetings.title.cchc_vi
alter table meetings alter column title type text collate cchc_vi;

-- @order meetings.place.cchc_vi
alter table meetings alter column place type text collate cchc_vi;

-- @order meetings.host.cchc_vi
alter table meetings alter column host type text collate cchc_vi;

-- @order outreaches.title.cchc_vi
alter table outreaches alter column title type text collate cchc_vi;

-- @order outreaches.unit.cchc_vi
alter table outreaches alter column unit type varchar(255) collate cchc_vi;

-- @order plans.subject.cchc_vi
alter table plans alter column subject type text collate cchc_vi;

-- @order plans.symbol.cchc_vi
alter table plans alter column symbol type varchar(255) collate cchc_vi;

-- @order official_documents.number.cchc_vi
alter table official_documents alter column number type varchar(255) collate cchc_vi;

-- @order official_documents.symbol.cchc_vi
alter table official_documents alter column symbol type varchar(255) collate cchc_vi;

-- @order official_documents.subject.cchc_vi
alter table official_documents alter column subject type text collate cchc_vi;

-- @order official_documents.issuer_name.cchc_vi
alter table official_documents alter column issuer_name type text collate cchc_vi;
