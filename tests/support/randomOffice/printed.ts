import {
  appendixIn,
  type PrintedAppendix,
  splitSections,
} from '../../../src/packages/nd30-document/tests/support/appendix';
import {
  readCells,
  readText,
  type WordFile,
} from '../../../src/packages/nd30-document/tests/support/wordFile';
import { CHANNELS, SECTORS } from './records';
import type { Recount } from './recount';
import type { Compared } from './windows';

type Grid = readonly (readonly string[])[];

const KINDS = {
  Tin: 'news',
  Bài: 'feature',
  'Phóng sự': 'reportage',
  Video: 'video',
  Ảnh: 'photo',
  Khác: 'other',
};
const MEETINGS = {
  'Hội nghị': 'conference',
  'Chào cờ đầu tháng': 'flag-ceremony',
  'Tập huấn': 'training',
  'Giao ban': 'briefing',
  'Họp thôn': 'village-meeting',
  'Cuộc họp khác': 'other',
};
const STATES = {
  done: ['Đã hoàn thành', 'Hoàn thành sau thời hạn'],
  late: ['Đến hạn, chưa hoàn thành'],
  'on-track': ['Đang thực hiện'],
};
const PREVIOUS = ['Kỳ trước', 'Tháng trước', 'Quý trước', 'Năm trước'];
const CHANGES = ['new', 'amended', 'replaced', 'abolished'] as const;

/** A printed number: "1.250", "62,5", "..." for what is not known. */
const number = (cell: string | undefined): number | null => {
  const text = (cell ?? '').replaceAll('.', '').replace(',', '.');
  return text === '' ? null : Number(text);
};

/** Fails for a label that no record of the test has. */
const keyOf = (names: Readonly<Record<string, string>>, label: string | undefined): string => {
  const key = names[label ?? ''];
  if (key === undefined) throw new Error(`An unknown label is printed: "${label}".`);
  return key;
};

const slugs = (list: readonly { name: string; slug: string }[]): Record<string, string> =>
  Object.fromEntries(list.map(({ name, slug }) => [name, slug]));
const CHANNEL_SLUGS = slugs(CHANNELS);
const SECTOR_SLUGS = { ...slugs(SECTORS), 'Chưa ghi lĩnh vực': 'none' };

const expectedOf = (recount: Recount) => {
  const { value, previous, sameLastYear } = recount;
  return {
    at: (key: string, absent: number | null = 0): number | null => value.values.get(key) ?? absent,
    before: (key: string): number | null =>
      previous.values.get('articles') == null ? null : (previous.values.get(key) ?? 0),
    yearAgo: (key: string): number | null =>
      sameLastYear.values.get('articles') == null ? null : (sameLastYear.values.get(key) ?? 0),
    keys: (path: string, counts: Recount['value'] = value): readonly string[] =>
      [...counts.values.keys()]
        .filter((key) => key.startsWith(`${path}/`))
        .map((key) => key.slice(path.length + 1)),
  };
};

/** The table of the text: channels by kinds, with the totals of the compared periods where it has their columns. */
const expectChannels = (file: WordFile, recount: Recount): void => {
  const { at, before, yearAgo, keys } = expectedOf(recount);
  const tables: readonly Grid[] = (splitSections(file)[0]?.blocks ?? [])
    .filter(({ name }) => name === 'w:tbl')
    .map((table) => readCells(table).map((row) => row.map(readText)));
  const [header = [], ...rows] = tables.find(([first]) => first?.[0] === 'Kênh') ?? [];
  if (recount.value.values.get('articles') == null) {
    expect(rows.map((row) => number(row[1]))).toEqual([null]);
    return;
  }
  const column = (heading: string, path: string): ((suffix: string) => number | null) => {
    if (heading === 'Tổng số') return (suffix) => at(`${path}${suffix}`);
    if (PREVIOUS.includes(heading ?? '')) return (suffix) => before(`${path}${suffix}`);
    if (heading === 'Cùng kỳ') return (suffix) => yearAgo(`${path}${suffix}`);
    const kind = keyOf(KINDS, heading);
    return (suffix) => at(suffix === '' ? `articles/kind/${kind}` : `articles/kind-channel/${kind}${suffix}`);
  };
  const wanted = (suffix: string): readonly (number | null)[] =>
    header
      .slice(1)
      .map((heading) => column(heading, suffix === '' ? 'articles' : 'articles/channel')(suffix));
  expect(rows.at(-1)?.slice(1).map(number)).toEqual(wanted(''));
  for (const row of rows.slice(0, -1))
    expect([row[0], ...row.slice(1).map(number)]).toEqual([
      row[0],
      ...wanted(`/${keyOf(CHANNEL_SLUGS, row[0])}`),
    ]);
  const printed = rows.slice(0, -1).map((row) => keyOf(CHANNEL_SLUGS, row[0]));
  expect(printed).toEqual(expect.arrayContaining([...keys('articles/channel')]));
  expect(header.slice(1).filter((heading) => heading in KINDS)).toHaveLength(keys('articles/kind').length);
};

const expectArticles = ({ tables: [summary, list] }: PrintedAppendix, recount: Recount): void => {
  const { at } = expectedOf(recount);
  expect(summary?.body.map((row) => number(row.at(-1)) ?? 0)).toEqual(
    recount.months.map(({ value }) => value.values.get('articles') ?? 0),
  );
  expect(summary?.total.slice(1).map(number)).toEqual(
    (summary?.header ?? [])
      .slice(1)
      .map((heading) => at(heading === 'Tổng số' ? 'articles' : `articles/kind/${keyOf(KINDS, heading)}`)),
  );
  for (const [label, kind] of Object.entries({ ...KINDS, Khác: 'none', 'Thể loại khác': 'other' }))
    expect([kind, list?.body.filter((row) => row[3] === label).length]).toEqual([
      kind,
      at(`articles/kind/${kind}`),
    ]);
  expect(list?.total.join('')).toBe(`Tổng số: ${at('articles')} tin, bài`);
};

const expectMeetings = ({ tables: [summary, list] }: PrintedAppendix, recount: Recount): void => {
  const { at, keys } = expectedOf(recount);
  expect(summary?.body.map((row) => keyOf(MEETINGS, row[0])).sort()).toEqual(
    [...keys('meetings/kind')].sort(),
  );
  for (const [label, count, attendees] of summary?.body ?? []) {
    const kind = keyOf(MEETINGS, label);
    expect([kind, number(count), number(attendees)]).toEqual([
      kind,
      at(`meetings/kind/${kind}`),
      at(`meeting-attendees/kind/${kind}`, null),
    ]);
  }
  expect(summary?.total.slice(1).map(number)).toEqual([at('meetings'), at('meeting-attendees', null)]);
  expect(list?.body).toHaveLength(at('meetings') ?? 0);
};

const expectOutreach = ({ tables: [summary, list] }: PrintedAppendix, recount: Recount): void => {
  const { at, keys } = expectedOf(recount);
  for (const slug of keys('outreach/channel')) {
    const rows = (summary?.body ?? []).filter((row) => CHANNEL_SLUGS[row[0] ?? ''] === slug);
    expect([slug, rows.reduce((sum, row) => sum + (number(row[1]) ?? 0), 0)]).toEqual([
      slug,
      at(`outreach/channel/${slug}`),
    ]);
    const unit = recount.value.units.get(`outreach/quantity/${slug}`) ?? null;
    if (unit !== null)
      expect(rows.map((row) => [number(row[2]), row[3]])).toEqual([[at(`outreach/quantity/${slug}`), unit]]);
    else expect(rows.length).toBeGreaterThan(1);
  }
  expect(number(summary?.total[1])).toBe(at('outreach'));
  expect(list?.body).toHaveLength(at('outreach') ?? 0);
};

const expectProcedures = ({ tables }: PrintedAppendix, recount: Recount): void => {
  const { at } = expectedOf(recount);
  const [summary] = tables;
  const [full, partial] = [
    at('procedures-in-force/online-level/full'),
    at('procedures-in-force/online-level/partial'),
  ];
  const inForce = at('procedures-in-force') ?? 0;
  expect(summary?.total.slice(1, 10).map(number)).toEqual([
    inForce,
    ...CHANGES.map((kind) => at(`procedure-changes/kind/${kind}`)),
    full,
    partial,
    inForce - (full ?? 0) - (partial ?? 0),
    at('procedures-posted'),
  ]);
  for (const [sector, count] of summary?.body ?? [])
    expect([sector, number(count)]).toEqual([
      sector,
      at(`procedures-in-force/sector/${keyOf(SECTOR_SLUGS, sector)}`),
    ]);
  const rows = (heading: string): number =>
    tables.find(({ header }) => header.at(-1) === heading)?.body.length ?? 0;
  expect([rows('Ngày công khai'), rows('Có hiệu lực từ ngày')]).toEqual([inForce, at('procedure-changes')]);
};

const expectObjectives = ({ tables: [list] }: PrintedAppendix, recount: Recount): void => {
  const { at } = expectedOf(recount);
  expect(list?.body).toHaveLength(at('plan-objectives') ?? 0);
  for (const [state, labels] of Object.entries(STATES))
    expect([state, list?.body.filter((row) => labels.includes(row.at(-1) ?? '')).length]).toEqual([
      state,
      at(`plan-objectives/state/${state}`),
    ]);
};

/** The records of each appendix, and the beginning of its title. */
const APPENDICES = [
  [['articles'], 'THỐNG KÊ TIN, BÀI', expectArticles],
  [['meetings'], 'THỐNG KÊ HỘI NGHỊ', expectMeetings],
  [['outreach'], 'THỐNG KÊ HÌNH THỨC', expectOutreach],
  [['procedures-in-force', 'procedure-changes'], 'THỐNG KÊ THỦ TỤC', expectProcedures],
  [['plan-objectives'], 'TIẾN ĐỘ THỰC HIỆN', expectObjectives],
] as const;

/** Fails unless the tables of a report and of its appendices hold what was counted. */
export const expectDocument = (file: WordFile, recount: Recount, { period: { period } }: Compared): void => {
  // A month, on its two pages, tells its articles in sentences.
  if (!/-\d\d$/.test(period ?? '')) expectChannels(file, recount);
  const labels = splitSections(file)
    .slice(1)
    .flatMap(({ blocks: [first] }) => (first === undefined ? [] : [readText(first)]));
  const appendices = labels.map((label) => appendixIn(file, label));
  for (const [figures, title, check] of APPENDICES) {
    const found = appendices.find((appendix) => appendix.title.startsWith(title));
    const listed = figures.some((figure) => (recount.value.values.get(figure) ?? 0) > 0);
    expect([title, found !== undefined]).toEqual([title, listed]);
    if (found !== undefined) check(found, recount);
  }
};
