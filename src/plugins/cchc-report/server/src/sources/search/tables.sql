-- What search reads: a row for each row of a searched type, kept in step by triggers on the type's own table (statements.ts).
-- Texts are not repeated here, only their words; what an answer shows is read from the records themselves.

-- @function cchc_report_fold
-- Without marks and in small letters: what "ĐƯỜNG", "đường" and "duong" share, composed or not. Capital and small eth stand for đ in
-- old texts; what has no width does not part a word. `domain/search/fold.ts` does the same. Marks that stand alone go first: to
-- put a long run of them in order takes the square of its length.
create or replace function cchc_report_fold(value text) returns text
  language sql immutable strict parallel safe as $body$
  select lower(translate(
    regexp_replace(
      normalize(regexp_replace(value collate "C", '[\u0300-\u036f]+', '', 'g'), NFD) collate "C",
      '[\u0300-\u036f\u200b-\u200d\u00ad\ufeff]+', '', 'g'),
    U&'\0111\0110\00f0\00d0', 'dddd'))
$body$;

-- @function cchc_report_plain
-- Rich text without its markup: tags, addresses of links and pictures, entities.
create or replace function cchc_report_plain(value text) returns text
  language sql immutable strict parallel safe as $body$
  select regexp_replace(value collate "C", '<(/|)[A-Za-z!][^<>]*>|\]\([^()]*\)|&(#|)[A-Za-z0-9]+;', ' ', 'g')
$body$;

-- @function cchc_report_words
-- The words of a text and, besides, each code as one word of its letters and figures ("07/KH-UBND": 07khubnd). A text is read as far
-- as a tsvector holds it, a word up to 64 letters.
create or replace function cchc_report_words(value text, codes text[] default '{}') returns tsvector
  language plpgsql immutable parallel safe as $body$
declare
  words text[] := string_to_array(regexp_replace(cchc_report_fold(left(value, 400000)) collate "C", '[^a-z0-9]+', ' ', 'g'), ' ')
    || array(select regexp_replace(cchc_report_fold(left(code, 400)) collate "C", '[^a-z0-9]+', '', 'g') from unnest(codes) code);
begin
  if exists (select from unnest(words) word where length(word) > 64) then
    words := array(select left(word, 64) from unnest(words) word);
  end if;
  return array_to_tsvector(array_remove(array_remove(words, ''), null));
end
$body$;

-- @table cchc_report_search
create table if not exists cchc_report_search (
  source text collate "C" not null,
  row_id integer not null,
  document_id text collate "C" not null,
  -- What the public may find, and what the office finds: the draft of a document, which is always there and the newest.
  is_public boolean not null,
  is_current boolean not null,
  agency integer,
  day date,
  title_words tsvector not null,
  words tsvector not null,
  primary key (source, row_id)
);

-- @table cchc_report_search_sources
-- By which definition the rows of a source were made.
create table if not exists cchc_report_search_sources (
  source text primary key,
  fingerprint text not null
);

-- @index cchc_report_search_public_words
create index if not exists cchc_report_search_public_words on cchc_report_search using gin (words) where is_public;

-- @index cchc_report_search_public_titles
create index if not exists cchc_report_search_public_titles on cchc_report_search using gin (title_words) where is_public;

-- @index cchc_report_search_public_newest
create index if not exists cchc_report_search_public_newest on cchc_report_search (day desc nulls last, row_id desc)
  where is_public;

-- @index cchc_report_search_public_agency
create index if not exists cchc_report_search_public_agency
  on cchc_report_search (agency, day desc nulls last, row_id desc) where is_public;

-- @index cchc_report_search_current_words
create index if not exists cchc_report_search_current_words on cchc_report_search using gin (words) where is_current;

-- @index cchc_report_search_current_titles
create index if not exists cchc_report_search_current_titles on cchc_report_search using gin (title_words) where is_current;

-- @index cchc_report_search_current_newest
create index if not exists cchc_report_search_current_newest on cchc_report_search (day desc nulls last, row_id desc)
  where is_current;

-- @index cchc_report_search_current_agency
create index if not exists cchc_report_search_current_agency
  on cchc_report_search (agency, day desc nulls last, row_id desc) where is_current;
