import { listenHost, createProxyMatcher, trustsProxy } from './trustedProxies';

const SETTINGS = ['TRUST_PROXY', 'PUBLIC_URL', 'HOST'] as const;
const given = Object.fromEntries(SETTINGS.map((name) => [name, process.env[name]]));

const set = (values: Readonly<Partial<Record<(typeof SETTINGS)[number], string>>>): void => {
  for (const name of SETTINGS) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, values);
};

afterAll(() => {
  set(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
});

const NEARBY = [
  '127.0.0.1',
  '127.9.9.9',
  '::ffff:127.0.0.1',
  '::1',
  '10.255.0.1',
  '172.16.0.1',
  '172.31.255.254',
  '192.168.1.1',
  '169.254.1.1',
  'fd12::1',
  'fe80::1%eth0',
];
const FAR = ['172.32.0.1', '172.15.0.1', '11.0.0.1', '192.169.0.1', '8.8.8.8', '2001:db8::1', 'fec0::1', ''];

test.each([
  [{ TRUST_PROXY: 'true' }],
  [{ TRUST_PROXY: ' TRUE ' }],
  [{ PUBLIC_URL: 'https://cchc.example.vn' }],
  [{ PUBLIC_URL: 'https://cchc.example.vn', TRUST_PROXY: '' }],
])('%p trusts this machine and private networks', (values) => {
  set(values);
  const isTrusted = createProxyMatcher();
  expect(NEARBY.filter(isTrusted)).toEqual(NEARBY);
  expect(FAR.filter(isTrusted)).toEqual([]);
});

test.each([
  [{}],
  [{ TRUST_PROXY: 'false' }],
  [{ TRUST_PROXY: 'False', PUBLIC_URL: 'https://cchc.example.vn' }],
  [{ PUBLIC_URL: 'http://10.0.0.5:1337' }],
])('%p trusts no proxy, and the server listens on every address', (values) => {
  set(values);
  expect([...NEARBY, ...FAR].filter(createProxyMatcher())).toEqual([]);
  expect([trustsProxy(), listenHost()]).toEqual([false, '0.0.0.0']);
});

test('only listed networks are trusted', () => {
  set({ TRUST_PROXY: '10.1.0.5, 2001:db8::/32' });
  const isTrusted = createProxyMatcher();
  expect(['10.1.0.5', '::ffff:10.1.0.5', '2001:db8::7'].every(isTrusted)).toBe(true);
  expect(['10.1.0.6', '127.0.0.1', '2001:db9::7'].some(isTrusted)).toBe(false);
});

test('behind a proxy the server listens on this machine only, unless HOST says otherwise', () => {
  set({ TRUST_PROXY: '127.0.0.1' });
  expect(listenHost()).toBe('127.0.0.1');
  set({ TRUST_PROXY: '127.0.0.1', HOST: '0.0.0.0' });
  expect(listenHost()).toBe('0.0.0.0');
});

test.each(['yes', '1', 'true,10.0.0.1', '10.0.0.0/40', 'proxy.example.vn'])(
  'TRUST_PROXY=%s is refused with one line',
  (value) => {
    set({ TRUST_PROXY: value });
    expect(() => createProxyMatcher()).toThrow(/^TRUST_PROXY=.+ không dùng được[^\n]+$/);
  },
);
