import { requireSecrets } from './secrets';

const SECRETS = [
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;
const LONG = 'a1'.repeat(16);
const given = { ...process.env };

beforeEach(() => {
  for (const name of [...SECRETS, 'APP_KEYS']) process.env[name] = LONG;
});
afterAll(() => {
  for (const name of [...SECRETS, 'APP_KEYS', 'ADMIN_PASSWORD']) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, given);
});

const values: readonly (readonly [string, string])[] = [
  ['APP_KEYS', ''],
  ['APP_KEYS', ' , '],
  ['APP_KEYS', `${LONG},${LONG.slice(1)}`],
  ...SECRETS.flatMap((name): [string, string][] => [
    [name, ''],
    [name, LONG.slice(1)],
    [name, ` ${LONG.slice(1)} `],
    [name, '🔑'.repeat(31)],
  ]),
];

test.each(values)('%s=%p is refused with one line that names it', (name, value) => {
  process.env[name] = value;
  expect(requireSecrets).toThrow(new RegExp(`^${name} còn thiếu hoặc ngắn hơn 32 ký tự[^\\n]+$`));
});

test.each([...SECRETS, 'APP_KEYS', 'ADMIN_PASSWORD'])('%s is refused with its example value', (name) => {
  process.env[name] = `toBeModified-${LONG}`;
  expect(requireSecrets).toThrow(`${name} vẫn là giá trị mẫu`);
  Reflect.deleteProperty(process.env, 'ADMIN_PASSWORD');
});

test('secrets of 32 characters and more are accepted', () => {
  process.env['APP_KEYS'] = `${LONG}, ${LONG}${LONG}`;
  process.env['ENCRYPTION_KEY'] = 'ếà'.repeat(16);
  expect(requireSecrets).not.toThrow();
});
