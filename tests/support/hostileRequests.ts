/** Requests that nobody means well by, the same for the same seed. */

/** Numbers from 0 to below 1 (mulberry32). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export type Random = ReturnType<typeof randomOf>;

/** @throws Error for an empty list */
export const oneOf = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to choose from.');
  return item;
};

const TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00\ud800',
  '\u0003' + '0\u0004',
  '\ufffe',
  '\u202eabc',
  '__proto__',
  'constructor',
  'toString',
  "'; drop table cchc_reports; --",
  '%00',
  '../../etc/passwd',
  'a'.repeat(5000),
  'Ủy ban nhân dân',
  '👍🏽',
  '2024-H1',
  '2200-H1',
  '1999-Q1',
  '2100',
  '2024-02-30',
  '9999-12-31',
  '-1',
  '1e308',
  '99999999999999999999',
  '{{ articles.total }}',
  '{{ no.such }}',
  '{{',
  '{% for a in articles.kinds %}{{ a }}{% endfor %}',
  '{% for a in articles.total %}{{ a | cite }}{% endfor %}',
  '{{ articles.total | cite | join }}',
  '[table: plan-objectives]',
  '[table: __proto__]',
  '[section: tasks]',
  '## ',
];

const VALUES: readonly unknown[] = [
  ...TEXTS,
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  [],
  {},
  [[]],
  [null],
  Array.from({ length: 40 }, () => 'x'),
  { $ne: 1 },
];

/** Hostile values in place of an id, a key or a kind of an address, already encoded. */
const IN_ADDRESSES = [
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%C0%AF',
  '%',
  '%zz',
  '..%2F..',
  '%F0%9F%91%8D',
  '__proto__',
  'constructor',
  '*',
  '-1',
  '99999999999999999999',
  'a'.repeat(300),
  'a'.repeat(24),
  '%27%3B--',
  "'",
];

const IN_QUERIES = [
  '%00',
  '%ED%A0%80',
  '%',
  '-1',
  '0',
  '1.5',
  '999999999',
  '99999999999999999999',
  '__proto__',
  'a'.repeat(300),
  '2024-H1',
  '2200-H1',
  '2099',
  'custom',
  '2024-01-01..2024-02-01',
  'docx',
  'csv',
  'decree',
  '%F0%9F%91%8D',
  '',
];

export const hostileText = (random: Random): string => oneOf(random, TEXTS);
export const hostilePart = (random: Random): string => oneOf(random, IN_ADDRESSES);

/** A query string of none to two parameters, now and then one twice or in brackets. */
export const hostileQuery = (random: Random, names: readonly string[]): string => {
  const pairs = Array.from({ length: Math.floor(random() * 3) }, () => {
    const name = random() < 0.8 ? oneOf(random, names) : oneOf(random, ['x', 'page[]', '__proto__', '%00']);
    return `${name}=${oneOf(random, IN_QUERIES)}`;
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
};

/** The value with one of its parts, at any depth, taken out, added to or replaced; itself it stays what it is. */
export const spoiled = (random: Random, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return oneOf(random, VALUES);
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    if (items.length === 0 || random() < 0.2) return [...items, oneOf(random, VALUES)];
    const at = Math.floor(random() * items.length);
    return items.map((item, index) => (index === at ? spoiled(random, item) : item));
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || random() < 0.15)
    return Object.fromEntries([...entries, [hostileText(random), oneOf(random, VALUES)]]);
  const [name] = oneOf(random, entries);
  if (random() < 0.15) return Object.fromEntries(entries.filter(([other]) => other !== name));
  return Object.fromEntries(
    entries.map(([other, part]) => [
      other,
      other === name ? (random() < 0.5 ? spoiled(random, part) : oneOf(random, VALUES)) : part,
    ]),
  );
};

/** Bodies that are no JSON object, or say so of another kind. */
export const RAW_BODIES: readonly { readonly type: string; readonly text: string }[] = [
  { type: 'application/json', text: '"chuỗi"' },
  { type: 'application/json', text: '[]' },
  { type: 'application/json', text: 'null' },
  { type: 'application/json', text: '12' },
  { type: 'application/json', text: '{' },
  { type: 'application/json', text: '' },
  { type: 'application/json', text: '{"__proto__":{"version":1},"version":1}' },
  { type: 'application/json', text: '{"version":1e999}' },
  { type: 'application/json', text: `${'['.repeat(5000)}${']'.repeat(5000)}` },
  { type: 'application/json', text: `{"text":"${'a'.repeat(1_100_000)}"}` },
  { type: 'application/json; charset=utf-16', text: '{}' },
  { type: 'text/plain', text: 'version=1' },
  { type: 'application/xml', text: '<a/>' },
  { type: 'application/octet-stream', text: '\u0001\u0002' },
  { type: 'application/x-www-form-urlencoded', text: 'version=1&version[a]=2&__proto__[x]=1' },
  { type: 'multipart/form-data', text: 'x' },
  {
    type: 'multipart/form-data; boundary=b',
    text: '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--',
  },
  { type: 'application/vnd.cchc-report.file+json', text: '"JVBERi0="' },
  { type: 'application/vnd.cchc-report.file+json', text: '"%%%"' },
  { type: 'nonsense', text: 'x' },
];
