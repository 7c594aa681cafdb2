import { capitalise, decapitalise } from './capitalise';
import { fillTemplate } from './fillTemplate';
import { joinList } from './joinList';
import { shown } from './shown';

test.each([
  ['đề nghị UBND huyện', 'Đề nghị UBND huyện'],
  ['ủy ban', 'Ủy ban'],
  ['e\u0302\u0300 a', 'Ề a'],
  ['6 tháng', '6 tháng'],
  ['😀 a', '😀 a'],
  ['', ''],
])('%j begins a sentence as %j', (text, expected) =>
  expect(capitalise(text)).toBe(expected.normalize('NFC')),
);

test.each([
  ['Đề nghị UBND huyện', 'đề nghị UBND huyện'],
  ['Ủy ban', 'ủy ban'],
  ['E\u0302\u0300 A', 'ề A'],
  ['Quý I năm 2024', 'quý I năm 2024'],
  ['', ''],
])('%j inside a sentence is %j', (text, expected) =>
  expect(decapitalise(text)).toBe(expected.normalize('NFC')),
);

test.each([
  [[], ''],
  [['tin'], 'tin'],
  [['tin', 'bài'], 'tin và bài'],
  [['tin', 'bài', 'video'], 'tin, bài và video'],
  [['a {b}', '{end}'], 'a {b} và {end}'],
])('%j is enumerated as %j', (items, text) => expect(joinList(items)).toBe(text.normalize('NFC')));

test('a wording takes its values as they are', () => {
  expect(fillTemplate('{a} và {b}, {a}', { a: '{b}', b: '$& $1' })).toBe('{b} và $& $1, {b}');
  expect(fillTemplate('Năm {year}', { year: 2024 })).toBe('Năm 2024');
});

test('a wording that needs a value nobody gives is a fault', () => {
  expect(() => fillTemplate('Năm {year}', {})).toThrow('"year"');
});

test.each([
  ['2024-Q9', '2024-Q9'],
  ['x'.repeat(40), 'x'.repeat(40)],
  ['😀'.repeat(41), `${'😀'.repeat(40)}…`],
  ['a\nb\u202ec\u0000', 'a bc'],
])('rejected input %j is quoted as %j', (input, text) => expect(shown(input)).toBe(text));
