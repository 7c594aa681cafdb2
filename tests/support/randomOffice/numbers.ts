import type { RecordRow } from './records';
import type { Recount } from './recount';
import type { Compared, Days } from './windows';

/** The only numbers of the template's own: the article of law, and the marks of headings. */
const OWN = [
  /Điều 12 Nghị định số 09\/2019\/NĐ-CP ngày 24\/01\/2019/g,
  /^\d\. /gm,
  /\b[69] tháng (?=đầu|cuối|năm)/g,
];
const NUMBER = /\d+(?:[.,]\d+)*%?/g;

/** "1.250" is 1250, "07" is 7, "62,5%" stays a share. */
const normal = (token: string): string => {
  const plain = token.replaceAll('.', '').replace(',', '.').replace('%', '');
  return `${Number(plain)}${token.endsWith('%') ? '%' : ''}`;
};

const tokens = (text: string): readonly string[] => (text.match(NUMBER) ?? []).map(normal);

const daysOf = ({ value, previous, sameLastYear }: Compared): readonly Days[] =>
  [value, previous, sameLastYear].flatMap(({ days, months }) => [days, ...months]);

const share = (part: number, whole: number): string =>
  whole === 0 ? '' : `${Math.round((part / whole) * 1000) / 10}%`;

/** Counts that stand in no figure: over the published records of the period with a topic. */
const countsOf = (records: readonly RecordRow[], { value }: Compared): readonly number[] => {
  const inPeriod = (day: unknown): boolean => value.days.from <= String(day) && String(day) <= value.days.to;
  const held = records.filter(
    ({ table, published, columns }) =>
      table === 'meetings' && published && columns['topic'] !== null && inPeriod(columns['held_on']),
  );
  const stated = held.filter(({ columns }) => columns['attendees'] !== null);
  const kinds = [...new Set(held.map(({ columns }) => columns['kind']))];
  const amounts = new Map<string, number>();
  for (const { table, published, columns, channels = [] } of records) {
    if (
      table !== 'outreaches' ||
      !published ||
      columns['topic'] === null ||
      !inPeriod(columns['happened_on'])
    )
      continue;
    const key = `${channels.join()} ${columns['unit']}`;
    amounts.set(key, (amounts.get(key) ?? 0) + Number(columns['quantity']));
  }
  return [
    stated.length,
    ...kinds.map((kind) => stated.filter(({ columns }) => columns['kind'] === kind).length),
    held.filter(({ columns }) => columns['integrated'] === true).length,
    ...[...amounts.values()].map((amount) => Math.round(amount * 100) / 100),
  ];
};

const DAYS_OF: Readonly<Partial<Record<RecordRow['table'], string>>> = {
  articles: 'published_on',
  meetings: 'held_on',
  outreaches: 'happened_on',
};

/** Measures of objectives: records with a topic since the year began, and the people who attended their meetings. */
const sinceYearStart = (records: readonly RecordRow[], { value }: Compared): readonly number[] => {
  const since = records.filter(({ table, published, columns }) => {
    const day = String(columns[DAYS_OF[table] ?? '']);
    return published && columns['topic'] != null && value.yearStart <= day && day <= value.days.to;
  });
  const attended = since.reduce((sum, { columns }) => sum + Number(columns['attendees'] ?? 0), 0);
  return [
    attended,
    ...Object.keys(DAYS_OF).map((name) => since.filter(({ table }) => table === name).length),
  ];
};

/** A channel whose unit is the catalogue's has records with and without a unit of their own. */
const sumsOfAmounts = (counts: readonly number[]): readonly number[] =>
  counts.flatMap((a, index) => counts.slice(index + 1).map((b) => Math.round((a + b) * 100) / 100));

/** The numbers of a text that are neither a figure, a record's, nor computed from two figures. */
export const foreignNumbers = (
  text: string,
  records: readonly RecordRow[],
  expected: Recount,
  compared: Compared,
  acts: readonly number[],
): readonly string[] => {
  const known = new Set<string>();
  const add = (...values: readonly (number | string | null | undefined)[]): void => {
    for (const value of values)
      if (value != null) known.add(typeof value === 'number' ? String(value) : normal(value));
  };
  for (const each of [expected.value, expected.previous, expected.sameLastYear]) add(...each.values.values());
  for (const id of ['articles', 'meetings', 'outreach'])
    for (const moment of ['previous', 'sameLastYear'] as const) {
      const [now, before] = [expected.value.values.get(id) ?? 0, expected[moment].values.get(id) ?? 0];
      add(Math.abs(now - before), share(Math.abs(now - before), before).replace('.', ','));
    }
  const at = (key: string): number => expected.value.values.get(key) ?? 0;
  const objectives = at('plan-objectives');
  for (let total = 1; total <= objectives; total += 1)
    for (let done = 0; done <= total; done += 1) add(done, share(done, total).replace('.', ','));
  add(share(at('procedures-posted'), at('procedures-in-force')).replace('.', ','));
  add(at('procedures-in-force') - at('procedures-posted'), expected.months.length, ...acts);
  add(expected.months.filter(({ value }) => (value.values.get('articles') ?? 0) > 0).length);
  add(...sinceYearStart(records, compared));
  const counts = countsOf(records, compared);
  add(...counts, ...sumsOfAmounts(counts));
  for (const text of [...records.map((record) => JSON.stringify(record)), JSON.stringify(daysOf(compared))])
    add(...(text.match(/\d+/g) ?? []), ...(text.match(/\d+\.\d+/g) ?? []).map(Number));
  // The code of a procedure, "1.000004", is read as one number.
  for (const { columns } of records) if (typeof columns['code'] === 'string') add(columns['code']);
  add(
    compared.value.year - 1,
    compared.value.year + 1,
    ...Array.from({ length: 12 }, (_, month) => month + 1),
  );
  const rest = OWN.reduce((left, own) => left.replaceAll(own, ''), text);
  // The share of an objective is of two numbers in its row: what was reached, and its target.
  const printed = tokens(rest)
    .filter((token) => !token.endsWith('%'))
    .map(Number);
  for (const { objectives: own = [] } of records)
    for (const { target } of own)
      for (const reached of printed) add(share(reached, target).replace('.', ','));
  return tokens(rest).filter((token) => !known.has(token));
};
