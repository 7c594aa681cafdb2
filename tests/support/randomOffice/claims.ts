import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSections } from '../../../src/packages/nd30-document/tests/support/appendix';
import {
  readCells,
  openWord,
  paragraphs,
  readText,
  type WordFile,
} from '../../../src/packages/nd30-document/tests/support/wordFile';
import { randomOf } from '../hostileRequests';
import type { Rows } from '../rows';
import type { TestApp } from '../strapi';
import { insertAgency, insertRecords } from './insert';
import { foreignNumbers } from './numbers';
import { type RecordRow, randomRecords } from './records';
import { recount, type Recount } from './recount';
import { type Compared, monthsOfYear, randomPeriod } from './windows';

/** Later than every random day: no period is provisional. */
const NOW = new Date('2026-11-25T08:00:00Z');
const DAY = 86_400_000;

const SQL = [
  ['agency', 'integer'],
  ['from', 'date'],
  ['to', 'date'],
  ['year', 'integer'],
].reduce(
  (sql, [name, type], index) =>
    sql.replaceAll(new RegExp(`(?<!:):${name}\\b`, 'g'), `$${index + 1}::${type}`),
  readFileSync(join(__dirname, 'claims.sql'), 'utf8').replaceAll(/^--.*$/gm, ''),
);

type Acts = Readonly<
  Record<
    | 'inForce'
    | 'unposted'
    | 'postedInPeriod'
    | 'changesPosted'
    | 'changesLate'
    | 'changesUnposted'
    | 'documents'
    | 'plansIssuedLater',
    number
  >
>;

const readActs = async (rows: Rows, agency: number, { value: { days, year } }: Compared): Promise<Acts> => {
  const row = await rows.one<Record<string, string>>(SQL, [agency, days.from, days.to, year]);
  return Object.fromEntries(Object.entries(row).map(([name, count]) => [name, Number(count)])) as Acts;
};

interface Fall {
  readonly figure: string;
  readonly difference: number;
}

/** Counts by which a reader would check a claim. */
const measure = (expected: Recount, acts: Acts, { value: { days } }: Compared) => {
  const at = (key: string, moment: keyof Omit<Recount, 'months'> = 'value'): number | null =>
    expected[moment].values.get(key) ?? null;
  const some = (key: string): number => at(key) ?? 0;
  const rowsOf = (path: string): number =>
    [...expected.value.values].filter(([key, count]) => key.startsWith(`${path}/`) && (count ?? 0) > 0)
      .length;
  const falls = ['articles', 'meetings', 'outreach'].flatMap((figure): readonly Fall[] =>
    (['previous', 'sameLastYear'] as const).flatMap((moment) => {
      const [now, before] = [at(figure), at(figure, moment)];
      return now === null || before === null || now >= before ? [] : [{ figure, difference: before - now }];
    }),
  );
  const over = (moment: 'previous' | 'sameLastYear'): boolean => {
    const before = at('articles', moment);
    return before !== null && some('articles') > before;
  };
  const objectives = some('plan-objectives');
  return {
    ...acts,
    falls,
    articles: some('articles'),
    meetings: some('meetings'),
    outreach: some('outreach'),
    attendees: some('meeting-attendees'),
    meetingKinds: rowsOf('meetings/kind'),
    online: some('articles/channel-class/online') + some('outreach/channel-class/online'),
    traditional: some('articles/channel-class/traditional') + some('outreach/channel-class/traditional'),
    everyMonth: expected.months.every(({ value }) => (value.values.get('articles') ?? 0) > 0),
    months: expected.months.length,
    days: (Date.parse(days.to) - Date.parse(days.from)) / DAY + 1,
    grewTwice: over('previous') && over('sameLastYear'),
    // The text speaks of the plans issued by the last day, the figure of those issued later too.
    late: objectives === 0 || acts.plansIssuedLater > 0 ? 0 : some('plan-objectives/state/late') / objectives,
  };
};

type Measured = ReturnType<typeof measure>;

/** Words of an act or of praise, and what must be so where a report says them. */
const CLAIMS: readonly (readonly [words: RegExp, holds: (m: Measured) => boolean])[] = [
  [
    /toàn diện|đồng bộ/,
    (m) =>
      m.days >= 56 &&
      m.months >= 2 &&
      m.everyMonth &&
      m.meetingKinds >= 3 &&
      m.outreach > 0 &&
      m.online > 0 &&
      m.traditional > 0 &&
      m.falls.length === 0 &&
      m.late === 0,
  ],
  [
    /quan tâm triển khai/,
    (m) =>
      m.articles > 0 &&
      [m.articles, m.meetings, m.outreach].filter((count) => count > 0).length >= 2 &&
      m.articles + m.meetings + m.outreach >= 5 &&
      m.everyMonth &&
      m.falls.length === 0 &&
      m.late < 1 / 3,
  ],
  [
    /nhiều hình thức/,
    (m) => m.articles > 0 && m.meetings > 0 && m.outreach > 0 && m.articles + m.meetings + m.outreach >= 10,
  ],
  [
    /nâng cao nhận thức|khuyến khích tổ chức/,
    (m) => m.articles >= 5 && m.everyMonth && m.meetings >= 2 && m.attendees >= 100 && m.falls.length === 0,
  ],
  [/thường xuyên|liên tục|đều đặn|Duy trì/, (m) => m.days >= 56 && m.months >= 2 && m.everyMonth],
  [/kịp thời/, (m) => m.changesPosted > 0 && m.changesLate === 0 && m.changesUnposted === 0],
  [/đã được công khai đầy đủ|tạo điều kiện/, (m) => m.inForce > 0 && m.unposted === 0],
  [/thuận lợi hơn|được công khai trong (?:kỳ|quý|năm)/, (m) => m.postedInPeriod > 0],
  [/đã thực hiện [^.]*công khai thủ tục/, (m) => m.postedInPeriod > 0],
  [
    /đã thực hiện [^.]*cập nhật thay đổi|được cập nhật .*lên Cổng|Cập nhật (?:kịp thời )?\d/,
    (m) => m.changesPosted > 0,
  ],
  [/số tin, bài tăng so với cả/, (m) => m.grewTwice],
  [/Số tin, bài tăng so với năm trước/, (m) => m.grewTwice],
  [/đã đăng, phát \d|đã (?:thường xuyên )?đăng, phát tin|Tiếp tục đăng/, (m) => m.articles > 0],
  [/(?:thông qua|tại) \d+ (?:hội nghị|buổi|lớp|cuộc)/, (m) => m.meetings > 0],
  [/hình thức khác, gồm|hình thức khác: (?!chưa có hồ sơ)/, (m) => m.outreach > 0],
  [/Tiếp tục tuyên truyền/, (m) => m.articles + m.meetings + m.outreach > 0],
  [/ban hành \d+ văn bản|tiếp nhận \d+ văn bản/i, (m) => m.documents > 0],
  [/Tất cả chỉ tiêu|tất cả (?:các chỉ tiêu )?đã hoàn thành/, (m) => m.late === 0],
  // Praise that no record can show, and facts that are known of today only.
  [
    /bám sát|nghiêm túc|chiều sâu|thực chất|quyết liệt|tích cực|xuất sắc|rõ rệt|vượt bậc|hiệu quả|sâu rộng|nổi bật|tiếp nhận, triển khai|cung cấp trực tuyến|(?<!ngày càng )tốt\b/,
    () => false,
  ],
];

const FALLEN: Readonly<Record<string, string>> = {
  articles: 'số tin, bài',
  meetings: 'số hội nghị, cuộc họp',
  outreach: 'số lần tuyên truyền bằng hình thức khác',
};
const padded = (count: number): string => (count < 10 ? `0${count}` : String(count));

/** Each claim that is printed although it is not so, and each fall that is not told. */
const untrue = (text: string, measured: Measured): readonly string[] => [
  ...CLAIMS.filter(([words, holds]) => words.test(text) && !holds(measured)).map(
    ([words]) => text.match(new RegExp(`.{0,80}(?:${words.source}).{0,80}`, words.flags))?.[0] ?? '',
  ),
  ...measured.falls
    .filter(
      ({ figure, difference }) =>
        !new RegExp(`${FALLEN[figure]}[^;]* giảm ${padded(difference)} `, 'i').test(text),
    )
    .map(({ figure, difference }) => `a fall is not told: ${figure} by ${difference}`),
];

/** Plan and objective of each row of the report's table, and the same of the records. */
const objectivesOf = (file: WordFile): readonly string[] => {
  const grids = (splitSections(file)[0]?.blocks ?? [])
    .filter(({ name }) => name === 'w:tbl')
    .map((table) => readCells(table).map((row) => row.map(readText)));
  const table = grids.find(([header]) => header?.[0] === 'Chỉ tiêu') ?? [];
  let plan = '';
  return table.slice(1).flatMap(([first = '', unit]) => {
    // The row of a plan is one cell.
    if (unit !== undefined && unit !== '') return [`${plan}: ${first}`];
    plan = first;
    return [];
  });
};

const plannedObjectives = (records: readonly RecordRow[], { value }: Compared): readonly string[] =>
  records
    .filter(({ table, published, columns }) => {
      const ofPeriod = columns['year'] === value.year && String(columns['issued_on']) <= value.days.to;
      return table === 'plans' && published && ofPeriod;
    })
    .flatMap(({ columns, objectives = [] }) =>
      objectives.map(({ title }) => `Kế hoạch số ${padded(Number(columns['number']))}/KH-UBND: ${title}`),
    );

/** The report of a random office: no claim that the records do not bear, each objective under its own plan. */
export const checkClaims = async (app: TestApp, rows: Rows, seed: number): Promise<void> => {
  const random = randomOf(seed);
  const compared = randomPeriod(random);
  const slug = `loi-${seed}`;
  const agency = await insertAgency(rows, slug, `Ủy ban nhân dân xã Lời ${seed}`);
  const size = [3, 15, 60, 240][seed % 4] ?? 15;
  const records = randomRecords(random, compared, slug, size);
  await insertRecords(rows, agency, records);
  const expected = await recount(rows, agency, compared, (year) => monthsOfYear(year, compared.cutoff));
  const acts = await readActs(rows, agency, compared);
  const measured = measure(expected, acts, compared);
  const { bytes } = await app.strapi
    .plugin('cchc-report')
    .service('report')
    .build({ agency: slug, cutoff: compared.cutoff, ...compared.period, now: NOW });
  const file = openWord(bytes);
  const text = paragraphs(file.body).map(readText).join('\n');
  expect([seed, compared.period, untrue(text, measured)]).toEqual([seed, compared.period, []]);
  const foreign = foreignNumbers(
    text.replaceAll(new RegExp(`xã Lời ${seed}`, 'gi'), ''),
    records,
    expected,
    compared,
    Object.values(acts),
  );
  expect([seed, compared.period, foreign]).toEqual([seed, compared.period, []]);
  // A month and a quarter have no table of objectives; a custom period over two years has the plans issued in it.
  if (/-(?:Q\d|\d\d)$/.test(compared.period['period'] ?? '')) return;
  const spansYears = compared.value.days.from.slice(0, 4) !== compared.value.days.to.slice(0, 4);
  if (compared.period['period'] === 'custom' && spansYears) return;
  expect([seed, [...objectivesOf(file)].sort()]).toEqual([
    seed,
    [...plannedObjectives(records, compared)].sort(),
  ]);
};
