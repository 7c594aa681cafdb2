import { readSetting, readFlag, readInteger, readList } from './settings';

const NAME = 'CCHC_TEST_SETTING';

afterEach(() => {
  Reflect.deleteProperty(process.env, NAME);
});

const set = (value: string | undefined): void => {
  if (value === undefined) Reflect.deleteProperty(process.env, NAME);
  else process.env[NAME] = value;
};

it.each([undefined, ''])('a setting of %p counts as unset', (value) => {
  set(value);
  expect(readSetting(NAME)).toBeUndefined();
  expect(readInteger(NAME, 1337)).toBe(1337);
  expect([readFlag(NAME, true), readFlag(NAME, false)]).toEqual([true, false]);
  expect(readList(NAME)).toEqual([]);
});

it('a given setting is used', () => {
  set('8080');
  expect(readInteger(NAME, 1337)).toBe(8080);
  set('True');
  expect(readFlag(NAME, false)).toBe(true);
  set('false');
  expect(readFlag(NAME, true)).toBe(false);
  set('https://a.example, https://b.example,');
  expect(readList(NAME)).toEqual(['https://a.example', 'https://b.example']);
});

it.each(['viii', '-1', '1.5', '1e400'])(
  'the number %s is refused with a message that names the setting',
  (value) => {
    set(value);
    expect(() => readInteger(NAME, 1)).toThrow(
      `${NAME}=${value} không dùng được: phải là một số nguyên từ 0 trở lên.`,
    );
  },
);
