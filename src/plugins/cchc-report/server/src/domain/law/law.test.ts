import { addDays, parseLocalDate } from '../period';
import { ACTS, BODIES, isInForce, ONLINE_TERMS, onlineTermsOn, TERMS, windowBasisOn } from './law';
import data from './law.vi.json';

const day = parseLocalDate;
const entries = [...ACTS, ...TERMS, ...BODIES, ...ONLINE_TERMS];
const find = (number: string) => ACTS.find((act) => act.number === number);

test('TR-05: every entry says where it is from, begins before it ends, and names only its own fields as unverified', () => {
  for (const entry of entries) {
    expect(entry.source).not.toBe('');
    if (entry.from !== null && entry.to !== null) expect(entry.from <= entry.to).toBe(true);
    for (const field of entry.unverified) expect(Object.keys(entry)).toContain(field);
  }
});

test('TR-05: an act that was replaced is followed by one that is in force the day after', () => {
  for (const { number, to, replacedBy } of ACTS.filter((act) => act.to !== null)) {
    const next = find(replacedBy ?? '');
    expect([number, to !== null && next !== undefined && isInForce(next, addDays(to, 1))]).toEqual([
      number,
      true,
    ]);
  }
});

test.each([
  ['2022-08-14', '43/2011/NĐ-CP'],
  ['2022-08-15', '42/2022/NĐ-CP'],
  ['2026-06-30', '42/2022/NĐ-CP'],
  ['2026-07-01', '224/2026/NĐ-CP'],
])('TR-05: of the decrees on online services one is in force on %s: %s', (on, number) => {
  const decrees = ['43/2011/NĐ-CP', '42/2022/NĐ-CP', '224/2026/NĐ-CP'].map(find);
  expect(decrees.filter((act) => act !== undefined && isInForce(act, day(on)))).toEqual([find(number)]);
});

test('the levels of online services have names on every day', () => {
  expect(onlineTermsOn(day('0001-01-01')).both).toBe('mức độ 3, 4');
  expect(onlineTermsOn(day('2022-08-14')).full).toBe('mức độ 4');
  expect(onlineTermsOn(day('2022-08-15')).partial).toBe('một phần');
  expect(onlineTermsOn(day('9999-12-31')).both).toBe('toàn trình, một phần');
});

test('TR-05: nine months and custom periods have no basis in Điều 12', () => {
  expect(windowBasisOn('half-year', day('2024-06-15'))?.act.number).toBe('09/2019/NĐ-CP');
  expect(windowBasisOn('nine-months', day('2024-09-15'))).toBeNull();
  expect(windowBasisOn('custom', day('2024-09-15'))).toBeNull();
});

test('every text of the data file is in NFC', () => {
  const text = JSON.stringify(data);
  expect(text).toBe(text.normalize('NFC'));
});
