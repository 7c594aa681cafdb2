-- The eleven figures and their rows for one agency and one stretch of days, counted from Strapi's own tables and link tables:
-- written apart from the product, which reads a column of its own and counts in TypeScript.
-- :agency, :from, :to; :months is a list of {from, to}; :year is the year of the plans; :reached holds the figures since its start.
with
article as (
  select a.id, a.document_id, a.kind, a.topic, a.published_on as day
    from articles a join articles_agency_lnk l on l.article_id = a.id
   where l.agency_id = :agency and a.published_at is not null and a.topic is not null and a.published_on <= :to),
article_channel as (
  select distinct a.document_id, a.kind, c.slug, c.class
    from article a join articles_channels_lnk l on l.article_id = a.id join channels c on c.id = l.channel_id
   where a.day >= :from),
meeting as (
  select m.document_id, m.kind, m.attendees, m.held_on as day
    from meetings m join meetings_agency_lnk l on l.meeting_id = m.id
   where l.agency_id = :agency and m.published_at is not null and m.topic is not null and m.held_on <= :to),
outreach as (
  select o.document_id, c.slug, c.class, o.quantity, coalesce(nullif(o.unit, ''), c.unit) as unit, o.happened_on as day
    from outreaches o join outreaches_agency_lnk l on l.outreach_id = o.id
    left join outreaches_channel_lnk k on k.outreach_id = o.id left join channels c on c.id = k.channel_id
   where l.agency_id = :agency and o.published_at is not null and o.topic is not null and o.happened_on <= :to),
plan as (
  select p.id, p.document_id, p.purpose, p.year, p.issued_on as day
    from plans p join plans_agency_lnk l on l.plan_id = p.id
   where l.agency_id = :agency and p.published_at is not null),
objective as (
  select p.year, p.day, o.target, o.due,
         coalesce(o.achieved, (cast(:reached as jsonb) ->> o.figure)::numeric) as reached
    from plan p join plans_cmps c on c.entity_id = p.id and c.field = 'objectives'
    join components_plan_objectives o on o.id = c.cmp_id),
objective_of_year as (
  select case when reached >= target then 'done' when due <= :to then 'late' else 'on-track' end as state
    from objective where year = :year),
official_document as (
  select d.document_id, d.type, s.slug, d.issued_on as day
    from official_documents d join official_documents_agency_lnk l on l.official_document_id = d.id
    left join official_documents_sector_lnk k on k.official_document_id = d.id left join sectors s on s.id = k.sector_id
   where l.agency_id = :agency and d.published_at is not null and d.issued_on <= :to),
change as (
  select c.document_id, c.kind, c.effective_on, c.posted_on, p.document_id as procedure
    from procedure_changes c join procedure_changes_agency_lnk l on l.procedure_change_id = c.id
    join procedure_changes_procedure_lnk k on k.procedure_change_id = c.id join procedures p on p.id = k.procedure_id
   where l.agency_id = :agency and c.published_at is not null),
any_procedure as (
  select p.document_id, p.online_level, p.posted_on, s.slug
    from procedures p join procedures_agency_lnk l on l.procedure_id = p.id
    left join procedures_sector_lnk k on k.procedure_id = p.id left join sectors s on s.id = k.sector_id
   where l.agency_id = :agency and p.published_at is not null),
in_force as (
  select * from any_procedure p
   where not exists (select from change c where c.procedure = p.document_id
                       and (c.kind = 'new' and c.effective_on > :to
                            or c.kind in ('abolished', 'replaced') and c.effective_on <= :to)))
select 'articles' as key, case when count(*) > 0 then count(distinct document_id) filter (where day >= :from) end::numeric as value, null as unit from article
union all select 'articles/kind/' || kind, count(distinct document_id), null from article where day >= :from group by kind
union all select 'articles/topic/' || topic, count(distinct document_id), null from article where day >= :from group by topic
union all select 'articles/channel/' || slug, count(distinct document_id), null from article_channel group by slug
union all select 'articles/channel-class/' || class, count(distinct document_id), null from article_channel group by class
union all select 'articles/kind-channel/' || kind || '/' || slug, count(distinct document_id), null from article_channel group by kind, slug
union all select 'months-with-articles', case when exists (select from article) then count(*) end, null
  from jsonb_to_recordset(cast(:months as jsonb)) as month ("from" date, "to" date)
 where exists (select from article where day between month."from" and month."to")
union all select 'meetings', case when count(*) > 0 then count(distinct document_id) filter (where day >= :from) end, null from meeting
union all select 'meetings/kind/' || kind, count(distinct document_id), null from meeting where day >= :from group by kind
union all select 'meeting-attendees', sum(attendees), null from meeting where day >= :from
union all select 'meeting-attendees/kind/' || kind, sum(attendees), null from meeting where day >= :from and attendees is not null group by kind
union all select 'outreach', case when count(*) > 0 then count(distinct document_id) filter (where day >= :from) end, null from outreach
union all select 'outreach/channel/' || slug, count(distinct document_id), null from outreach where day >= :from and slug is not null group by slug
union all select 'outreach/quantity/' || slug, case when count(distinct unit) = 1 then sum(quantity) end, case when count(distinct unit) = 1 then max(unit) end
  from outreach where day >= :from and slug is not null group by slug
union all select 'outreach/channel-class/' || class, count(distinct document_id), null from outreach where day >= :from and class is not null group by class
union all select 'plans', case when count(*) filter (where day <= :to) > 0 then count(distinct document_id) filter (where day between :from and :to) end, null from plan
union all select 'plans/purpose/' || purpose, count(distinct document_id), null from plan where day between :from and :to group by purpose
union all select 'plan-objectives', case when count(*) filter (where year = :year or day <= :to) > 0 then count(*) filter (where year = :year) end, null from objective
union all select 'plan-objectives/state/' || state, count(*), null from objective_of_year group by state
union all select 'official-documents', case when count(*) > 0 then count(distinct document_id) filter (where day >= :from) end, null from official_document
union all select 'official-documents/type/' || type, count(distinct document_id), null from official_document where day >= :from group by type
union all select 'official-documents/sector/' || coalesce(slug, 'none'), count(distinct document_id), null from official_document where day >= :from group by slug
union all select 'procedures-in-force', case when exists (select from any_procedure) then count(*) end, null from in_force
union all select 'procedures-in-force/sector/' || coalesce(slug, 'none'), count(*), null from in_force group by slug
union all select 'procedures-in-force/online-level/' || online_level, count(*), null from in_force group by online_level
union all select 'procedures-posted', case when exists (select from any_procedure) then count(*) filter (where posted_on <= :to) end, null from in_force
union all select 'procedure-changes', case when count(*) filter (where posted_on <= :to) > 0 then count(distinct document_id) filter (where posted_on between :from and :to) end, null from change
union all select 'procedure-changes/kind/' || kind, count(distinct document_id), null from change where posted_on between :from and :to group by kind
