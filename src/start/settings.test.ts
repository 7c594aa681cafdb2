import { given, givenFlag, givenInteger, givenList } from './settings';

const NAME = 'CCHC_TEST_SETTING';

afterEach(() => {
  Reflect.deleteProperty(process.env, NAME);
});

const set = (value: string | undefined): void => {
  if (value === undefined) Reflect.deleteProperty(process.env, NAME);
  else process.env[NAME] = value;
};

it.each([undefined, ''])('a setting that is %p counts as not set', (value) => {
  set(value);
  expect(given(NAME)).toBeUndefined();
  expect(givenInteger(NAME, 1337)).toBe(1337);
  expect([givenFlag(NAME, true), givenFlag(NAME, false)]).toEqual([true, false]);
  expect(givenList(NAME)).toEqual([]);
});

it('a setting that is given is taken', () => {
  set('8080');
  expect(givenInteger(NAME, 1337)).toBe(8080);
  set('True');
  expect(givenFlag(NAME, false)).toBe(true);
  set('false');
  expect(givenFlag(NAME, true)).toBe(false);
  set('https://a.example, https://b.example,');
  expect(givenList(NAME)).toEqual(['https://a.example', 'https://b.example']);
});

it.each(['viii', '-1', '1.5', '1e400'])('a number such as %s is refused by name', (value) => {
  set(value);
  expect(() => givenInteger(NAME, 1)).toThrow(
    `${NAME}=${value} không dùng được: phải là một số nguyên từ 0 trở lên.`,
  );
});
