import en from './en.json';
import vi from './vi.json';

const ARGUMENT = /\{(\w+)\}/g;
const argumentsOf = (text: string) => [...text.matchAll(ARGUMENT)].map(([, name]) => name).sort();

test('Vietnamese and English have the same keys', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

test('both say the same values', () => {
  const english: Readonly<Record<string, string>> = en;
  for (const [key, text] of Object.entries(vi)) {
    expect([key, argumentsOf(text)]).toEqual([key, argumentsOf(english[key] ?? '')]);
  }
});

test('Vietnamese is composed (NFC)', () => {
  for (const text of Object.values(vi)) expect(text).toBe(text.normalize('NFC'));
});
