-- What the claims of a report rest on, counted from Strapi's own tables: written apart from the product and its rule file.
-- :agency, :from, :to, :year of the plans; one row.
with change as (
  select c.document_id, c.effective_on, c.posted_on, c.kind, p.document_id as procedure
    from procedure_changes c
    join procedure_changes_agency_lnk l on l.procedure_change_id = c.id
    join procedure_changes_procedure_lnk k on k.procedure_change_id = c.id
    join procedures p on p.id = k.procedure_id
   where l.agency_id = :agency and c.published_at is not null),
in_force as (
  select p.document_id, p.posted_on
    from procedures p join procedures_agency_lnk l on l.procedure_id = p.id
   where l.agency_id = :agency and p.published_at is not null
     and not exists (select from change c where c.procedure = p.document_id
                        and (c.kind = 'new' and c.effective_on > :to
                             or c.kind in ('abolished', 'replaced') and c.effective_on <= :to)))
select (select count(*) from in_force) as "inForce",
       (select count(*) from in_force where posted_on is null or posted_on > :to) as unposted,
       (select count(*) from in_force where posted_on between :from and :to) as "postedInPeriod",
       (select count(*) from change where posted_on between :from and :to) as "changesPosted",
       (select count(*) from change where posted_on between :from and :to and posted_on > effective_on) as "changesLate",
       (select count(*) from change where effective_on <= :to and (posted_on is null or posted_on > :to)) as "changesUnposted",
       (select count(distinct d.document_id) from official_documents d
          join official_documents_agency_lnk l on l.official_document_id = d.id
         where l.agency_id = :agency and d.published_at is not null and d.issued_on between :from and :to) as documents,
       (select count(*) from plans p join plans_agency_lnk l on l.plan_id = p.id
         where l.agency_id = :agency and p.published_at is not null and p.year = :year and p.issued_on > :to) as "plansIssuedLater"
