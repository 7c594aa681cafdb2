import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPortalPath, addParameters } from './addresses';
import { toBars, toColumns } from './chart';
import { findPage } from './find';
import { PAGES } from './pages';
import { paginate } from './paging';
import { readPage, readParameters } from './parameters';
import { toPeriodChoice, toPeriodKey, listYears } from './periods';
import { toFileView } from './reads/files';
import { findEndingChange, toStanding } from './reads/standing';

const fault = (action: () => unknown): unknown => {
  try {
    return action();
  } catch (error) {
    return error instanceof Error && 'subject' in error ? [error.message, error.subject] : error;
  }
};

test('the portal answers its own addresses and those below them only', () => {
  for (const path of ['/', '/thu-tuc', '/thu-tuc/', '/tin-tuc/a/b', '/rss/x', '/sitemap.xml'])
    expect([path, isPortalPath(path)]).toEqual([path, true]);
  for (const path of ['/thu-tuc-x', '/admin', '/api/articles', '/portal/portal.css', '//', '/sitemap.xmlx'])
    expect([path, isPortalPath(path)]).toEqual([path, false]);
});

test.each([
  ['/', '/', ''],
  ['/tin-tuc', '/tin-tuc', ''],
  ['/tin-tuc/', '/tin-tuc', ''],
  ['/tin-tuc/a%20b', '/tin-tuc/:key', 'a b'],
  ['/tin-tuc/a/b', undefined, undefined],
  ['/tin-tuc/%E0%A4%A', undefined, undefined],
  ['/rss/khac.xml', undefined, undefined],
])('%s resolves to page %s', (path, page, key) => {
  const found = findPage(PAGES, path);
  expect([found?.page.path, found?.key]).toEqual([page, key]);
});

test('IN-03 known parameters are read as text and refused if repeated or malformed; unknown ones are ignored', () => {
  expect(
    readParameters('q=+%C4%91%C6%B0%E1%BB%9Dng+&utm_source=x&__proto__=y&trang=', ['q', 'trang']),
  ).toEqual({
    q: 'đường',
    trang: null,
  });
  expect(fault(() => readParameters('q=a&q=b', ['q']))).toEqual(['parameter_repeated', 'q']);
  expect(fault(() => readParameters('q=a%00b', ['q']))).toEqual(['parameter_invalid', 'q']);
  expect(fault(() => readParameters(`q=${'x'.repeat(10_000)}`, ['q']))).toEqual(['parameter_invalid', 'q']);
  for (const value of ['0', '-1', '1.5', 'x', '1e3', '99999999'])
    expect([value, fault(() => readPage(value))]).toEqual([value, ['parameter_invalid', 'trang']]);
});

test('the pages of a list link to each other, and a page after the last is not found', () => {
  const paging = paginate({ page: 5, size: 10, total: 95 }, '/tin-tuc', { 'chuyen-muc': 'a' });
  expect(paging).toMatchObject({
    pages: 10,
    previous: '/tin-tuc?chuyen-muc=a&trang=4',
    next: '/tin-tuc?chuyen-muc=a&trang=6',
  });
  expect(paging.numbers.map(({ number, gap }) => (gap ? `…${number}` : String(number)))).toEqual([
    '1',
    '…3',
    '4',
    '5',
    '6',
    '7',
    '…10',
  ]);
  expect(paginate({ page: 1, size: 10, total: 0 }, '/x', {})).toMatchObject({ pages: 1, next: null });
  expect(fault(() => paginate({ page: 2, size: 10, total: 10 }, '/x', {}))).toEqual(['not_found', null]);
  expect(addParameters('/x', { a: null, b: 'ô' })).toBe('/x?b=%C3%B4');
});

test('the period form maps to one period key', () => {
  expect([
    toPeriodKey('H1', '2024'),
    toPeriodKey('nam', '2024'),
    toPeriodKey('06', '2024'),
    toPeriodKey(null, '2024'),
  ]).toEqual(['2024-H1', '2024', '2024-06', '2024']);
  expect([toPeriodKey('2024-H1', null), toPeriodKey('2024-H1', '2024'), toPeriodKey(null, null)]).toEqual([
    null,
    '2024-H1',
    null,
  ]);
  for (const key of ['2024-H1', '2024-01-01..2024-02-01'])
    expect([key, fault(() => toPeriodKey(key, '2023'))]).toEqual([key, ['parameter_invalid', 'nam']]);
  expect(fault(() => toPeriodKey('H1', null))).toEqual(['parameter_invalid', 'nam']);
  expect(fault(() => toPeriodKey('H1', '20x'))).toEqual(['parameter_invalid', 'nam']);
  expect([
    toPeriodChoice('2024-9M'),
    toPeriodChoice('2024'),
    toPeriodChoice('2024-01-01..2024-02-01'),
  ]).toEqual([
    { part: '9M', year: 2024 },
    { part: 'nam', year: 2024 },
    { part: null, year: null },
  ]);
});

test('the years of the agency and the year shown are offered', () => {
  const open = { validFrom: null, validTo: null };
  expect(listYears(open, '2026-12-14', 2026)).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
  // By the decree, days from 15/12 count to the next year.
  expect(listYears(open, '2026-12-15', null)[0]).toBe(2027);
  expect(listYears({ validFrom: '2024-03-01', validTo: '2025-06-30' }, '2026-11-27', 2019)).toEqual([
    2025, 2024, 2019,
  ]);
});

test('a procedure is in force from its first change until it is replaced or abolished', () => {
  const change = (kind: string, effectiveOn: string) => ({ kind, effectiveOn });
  expect(toStanding([], '2024-06-01')).toEqual({ state: 'in-force', since: null });
  expect(toStanding([change('abolished', '2024-06-02')], '2024-06-01').state).toBe('in-force');
  expect(
    toStanding([change('amended', '2024-01-01'), change('abolished', '2024-06-01')], '2024-06-01'),
  ).toEqual({
    state: 'abolished',
    since: '2024-06-01',
  });
  expect(toStanding([change('new', '2024-07-01')], '2024-06-01')).toEqual({
    state: 'not-yet',
    since: '2024-07-01',
  });
});

test('the replacement comes from the change that ended the procedure, not from a future one', () => {
  const change = (kind: string, effectiveOn: string) => ({ kind, effectiveOn });
  const changes = [
    change('replaced', '2024-07-01'),
    change('abolished', '2024-05-15'),
    change('replaced', '2024-05-01'),
    change('amended', '2024-05-20'),
  ];
  expect(findEndingChange(changes, '2024-06-01')).toEqual(change('replaced', '2024-05-01'));
  expect(findEndingChange(changes, '2024-04-30')).toBeNull();
});

test('a form is saved under its name with its extension', () => {
  const savedAs = (name: string) =>
    toFileView({ name, url: '/uploads/x_5f24.pdf', ext: '.pdf', size: 1 })?.savedAs;
  expect([savedAs('Tờ khai.PDF'), savedAs('Tờ khai')]).toEqual(['Tờ khai.PDF', 'Tờ khai.pdf']);
});

test('bars are scaled to the greatest value of both years', () => {
  const row = (key: string, value: number | null, sameLastYear: number | null) => ({
    key,
    label: key,
    value,
    previous: null,
    sameLastYear,
  });
  expect(toBars([row('a', 20, 10), row('b', null, 40)])).toEqual([
    { now: 50, before: 25 },
    { now: 0, before: 100 },
  ]);
  expect(toBars([row('a', 20, null)])).toEqual([{ now: 100, before: null }]);
  expect(toBars([row('a', 0, 0)])).toBeNull();
  expect(toColumns([row('2024-01', 4, null), row('2024-02', 1, null)])).toMatchObject({
    step: 50,
    isCompared: false,
    isValued: true,
    list: [
      { label: '01/24', x: 0, now: 100 },
      { label: '02/24', x: 50, now: 25 },
    ],
  });
});

test('month names thin out: every second on a phone for a year, every second everywhere for two years', () => {
  const named = (months: number): string =>
    toColumns(
      Array.from({ length: months }, (_, index) => ({
        key: `2024-${index}`,
        label: '',
        value: 1,
        previous: null,
        sameLastYear: null,
      })),
    )
      ?.list.map((column) => column.named.charAt(0))
      .join('') ?? '';
  expect([named(6), named(7), named(12)]).toEqual(['aaaaaa', 'awawawa', 'awawawawawaw']);
  expect(named(24)).toBe('anwnanwnanwnanwnanwnanwn');
});

/** The relative luminance of `#rrggbb` (WCAG 2.2). */
const luminanceOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

test('AC-01 text has a contrast of 4.5:1, the focus and graphics of 3:1', () => {
  const css = readFileSync(join(__dirname, '..', '..', 'public', 'portal', 'portal.css'), 'utf8');
  const colours = new Map(
    [...css.matchAll(/^ {2}--([\w-]+): (#[\da-f]{6});/gm)].map(([, name, value]) => [name, value]),
  );
  const contrast = (name: string, below: string): number => {
    const [dark = 0, light = 0] = [name, below]
      .map((each) => luminanceOf(colours.get(each) ?? ''))
      .sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const [, focus = ''] = /^:focus-visible \{\s+outline: 3px solid var\(--([\w-]+)\)/m.exec(css) ?? [];
  const least: readonly (readonly [name: string, below: string, ratio: number])[] = [
    ...['ink', 'soft', 'brand'].flatMap((name) =>
      ['paper', 'tint'].map((below) => [name, below, 4.5] as const),
    ),
    ...['off', 'good', 'wait'].map((name) => [name, `${name}-tint`, 4.5] as const),
    ...[focus, 'now', 'before'].map((name) => [name, 'paper', 3] as const),
    [focus, 'tint', 3],
  ];
  expect(least.filter(([name, below, ratio]) => !(contrast(name, below) >= ratio))).toEqual([]);
});

test('the admin and the portal use the same emblem', () => {
  const emblem = (...file: string[]): string => readFileSync(join(__dirname, '..', '..', ...file), 'utf8');
  expect(emblem('public', 'portal', 'emblem.svg')).toBe(emblem('src', 'admin', 'assets', 'emblem.svg'));
});
