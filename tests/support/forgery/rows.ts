import { anyRow, textOf, type Tampering } from './tampering';

const BY_REPORT = [
  'cchc_report_signatures',
  'cchc_report_signed_files',
  'cchc_report_requests',
  'cchc_report_standings',
  'cchc_report_sections',
  'cchc_report_actions',
];

/** An issued report with every row that tells of it, and at times what the database has of its checkpoints. */
export const wholeReport: Tampering = async (query, random) => {
  const id = textOf(await anyRow(query, random, 'cchc_issued_reports'), 'report_id');
  await query('update cchc_report_standings set superseded_by = null where superseded_by = :id', { id });
  await query('update cchc_reports set supersedes = null where supersedes = :id', { id });
  for (const table of BY_REPORT) await query(`delete from ${table} where report_id = :id`, { id });
  await query('delete from cchc_issued_reports where report_id = :id', { id });
  await query('delete from cchc_reports where document_id = :id', { id });
  if (random.below(2) === 0)
    await query('delete from cchc_report_checkpoints where strpos(line, :id) > 0', { id });
  return { what: `report ${id} with all its traces`, names: [id] };
};

const SINGLE = [
  ['cchc_report_sections', 'report_id'],
  ['cchc_issued_reports', 'report_id'],
  ['cchc_report_standings', 'report_id'],
  ['cchc_report_signed_files', 'report_id'],
  ['cchc_report_requests', 'key'],
  ['cchc_report_templates', 'agency_id'],
  ['cchc_report_settings', 'agency_id'],
  ['cchc_report_signatures', 'report_id'],
  ['cchc_report_keys', 'id'],
] as const;

export const removedRow: Tampering = async (query, random) => {
  const [table, key] = random.of(SINGLE);
  const row = await anyRow(query, random, table);
  await query(`delete from ${table} where ctid = cast(:ctid as tid)`, { ctid: row.ctid });
  return { what: `row of ${table}`, names: [textOf(row, key)] };
};

/** Another version of what is kept in versions: the newest counts. */
export const addedRow: Tampering = async (query, random) => {
  const [table, columns, key] = random.of([
    [
      'cchc_report_sections',
      'report_id, section, version, position, text, saved_at, saved_by, base',
      'report_id',
    ],
    ['cchc_report_templates', 'agency_id, kind, version, sections, saved_at, saved_by', 'agency_id'],
    ['cchc_report_settings', 'agency_id, version, settings, saved_at, saved_by', 'agency_id'],
    ['cchc_report_signed_files', 'report_id, version, name, bytes, sha256, added_at, added_by', 'report_id'],
  ] as const);
  const row = await anyRow(query, random, table);
  const values = columns.replace('version', `version + ${10 + random.below(10)}`);
  await query(
    `insert into ${table} (${columns}) select ${values} from ${table} where ctid = cast(:ctid as tid)`,
    {
      ctid: row.ctid,
    },
  );
  return { what: `another row of ${table}`, names: [textOf(row, key)] };
};

/** The database's own copies of the checkpoints. */
export const checkpointRow: Tampering = async (query, random) => {
  const row = await anyRow(query, random, 'cchc_report_checkpoints');
  const number = Number(row['number']);
  const names = [`Điểm kiểm ${number}`];
  const [what, sql] = random.of([
    ['removed', 'delete from cchc_report_checkpoints where number = :number'],
    [
      'changed',
      `update cchc_report_checkpoints set line = replace(line, '"entries":', '"entries":1') where number = :number`,
    ],
    ['made unreadable', `update cchc_report_checkpoints set line = 'x' where number = :number`],
    [
      'given another time',
      `update cchc_report_checkpoints set at = at - interval '1 day' where number = :number`,
    ],
  ] as const);
  await query(sql, { number });
  return { what: `checkpoint ${number} ${what}`, names };
};
