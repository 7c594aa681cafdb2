import type { Client } from 'pg';

/** Records are spread over ten years around the measured half-year. */
const FIRST_DAY = '2015-01-01';
const DAYS = 3650;

/** Records of each type that an agency gets; articles are a parameter. */
const OF_AGENCY = { meetings: 500, outreaches: 250, plans: 20, documents: 250, procedures: 120, changes: 60 };

/** Writes the statement that inserts `$3` rows of one type for each of the agencies `$1` to `$2`; `a` is the agency, `n` the row. */
const insert = (table: string, columns: string, values: string): string => `
  insert into ${table} (document_id, published_at, created_at, updated_at, agency_key, ${columns})
  select '${table}-' || a || '-' || n, now(), now(), now(), a, ${values}
    from generate_series($1::integer, $2::integer) a, generate_series(1, $3::integer) n`;

const day = `date '${FIRST_DAY}' + (n * 7919 + a) % ${DAYS}`;
const chooseOne = (...keys: readonly string[]): string =>
  `(array[${keys.map((key) => `'${key}'`).join(', ')}])[1 + n % ${keys.length}]`;

const ARTICLES = insert(
  'articles',
  'title, slug, kind, topic, published_on',
  `'Tin số ' || n, 'tin-' || a || '-' || n, ${chooseOne('news', 'feature', 'reportage', 'video', 'photo')},
   ${chooseOne('procedures', 'digital-government', 'general')}, ${day}`,
);

const OTHERS: readonly (readonly [sql: string, count: number])[] = [
  [
    insert(
      'meetings',
      'title, kind, topic, held_on, attendees',
      `'Họp ' || n, ${chooseOne('conference', 'flag-ceremony', 'training')}, 'general', ${day}, n % 90`,
    ),
    OF_AGENCY.meetings,
  ],
  [
    insert('outreaches', 'title, topic, quantity, happened_on', `'Pa nô ' || n, 'general', n % 9, ${day}`),
    OF_AGENCY.outreaches,
  ],
  [
    insert(
      'plans',
      'number, symbol, subject, purpose, year, issued_on',
      `n, 'KH-UBND', 'Kế hoạch ' || n, 'par', 2015 + n % 10, make_date(2015 + n % 10, 1, 5)`,
    ),
    OF_AGENCY.plans,
  ],
  [
    insert(
      'official_documents',
      'type, number, symbol, subject, issuer_name, issued_on',
      `${chooseOne('decision', 'plan', 'letter')}, n::text, 'QĐ', 'Văn bản ' || n, 'UBND', ${day}`,
    ),
    OF_AGENCY.documents,
  ],
  [
    insert(
      'procedures',
      'code, name, execution_level, online_level, posted_on',
      `'1.' || lpad(n::text, 6, '0'), 'Thủ tục ' || n, 'commune', ${chooseOne('full', 'partial')}, ${day}`,
    ),
    OF_AGENCY.procedures,
  ],
  [
    insert(
      'procedure_changes',
      'kind, effective_on, posted_on',
      `${chooseOne('new', 'amended', 'abolished')}, ${day}, ${day}`,
    ),
    OF_AGENCY.changes,
  ],
];

/** Relations of the new rows. The agency needs none: the figures read `agency_key`. */
const TIES = [
  `insert into articles_channels_lnk (article_id, channel_id, channel_ord)
   select r.id, c.id, 1 from articles r, channels c where r.agency_key between $1 and $2 and c.id % 3 = r.id % 3`,
  `insert into outreaches_channel_lnk (outreach_id, channel_id)
   select r.id, (select min(id) from channels) from outreaches r where r.agency_key between $1 and $2`,
  `insert into procedures_sector_lnk (procedure_id, sector_id)
   select r.id, (select min(id) from sectors) from procedures r where r.agency_key between $1 and $2`,
  `insert into procedure_changes_procedure_lnk (procedure_change_id, procedure_id)
   select r.id, p.id from procedure_changes r join procedures p
     on p.agency_key = r.agency_key and p.document_id = replace(r.document_id, 'procedure_changes', 'procedures')
    where r.agency_key between $1 and $2`,
];

/** Adds channels and a sector that every agency uses. */
export const addCatalogue = async (database: Client): Promise<void> => {
  await database.query(
    `insert into channels (document_id, name, slug, class, unit, published_at)
     select 'kenh-' || n, 'Kênh ' || n, 'kenh-' || n, 'online', 'tin, bài', now() from generate_series(1, 6) n`,
  );
  await database.query(
    `insert into sectors (document_id, name, slug, published_at) values ('linh-vuc', 'Hộ tịch', 'ho-tich', now())`,
  );
};

/** Adds agencies with the row ids `first` to `last` and the slugs `xa-<id>`, and their records. Search triggers are off meanwhile. */
export const addAgencies = async (
  database: Client,
  first: number,
  last: number,
  articlesEach: number,
): Promise<void> => {
  await database.query(`set session_replication_role = replica`);
  await database.query(
    `insert into agencies (id, document_id, name, short_name, slug, level, place_name, published_at)
     select a, 'xa-' || a, 'Ủy ban nhân dân xã ' || a, 'UBND xã', 'xa-' || a, 'commune', 'Xã', now()
       from generate_series($1::integer, $2::integer) a`,
    [first, last],
  );
  for (const [sql, count] of [[ARTICLES, articlesEach] as const, ...OTHERS])
    await database.query(sql, [first, last, count]);
  for (const sql of TIES) await database.query(sql, [first, last]);
  await database.query(`set session_replication_role = origin`);
  await database.query('vacuum analyze');
};
