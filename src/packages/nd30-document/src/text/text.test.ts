import fc from 'fast-check';
import {
  capitalise,
  decapitalise,
  fillTemplate,
  joinList,
  oneLine,
  plainText,
  quoteInput,
  stripDiacritics,
} from './text';

/** Arbitrary code units: lone surrogates, controls, marks in any order. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'a',
        'e',
        'đ',
        '\u0302',
        '\u0301',
        '\u0323',
        '\u202e',
        '\ud83d',
        '\ude00',
        '\u0000',
        '\ufffe',
        '\n',
        ' ',
      ),
    )
    .map((parts) => parts.join('')),
);

/** Production [2] Char of XML 1.0, code point by code point. */
const isXmlChar = (point: number): boolean =>
  point === 0x9 ||
  point === 0xa ||
  point === 0xd ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  (point >= 0x10000 && point <= 0x10ffff);

const BIDI = [0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];

test('every text becomes NFC, legal in XML 1.0 and free of bidirectional controls', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainText(text);
      const points = [...plain].map((character) => character.codePointAt(0) ?? -1);
      expect(points.every(isXmlChar)).toBe(true);
      expect(points.filter((point) => BIDI.includes(point))).toEqual([]);
      expect(plain.normalize('NFC')).toBe(plain);
    }),
    { numRuns: 2000 },
  );
});

test('every bidirectional control is removed', () => {
  const kept = BIDI.filter((point) => plainText(`1${String.fromCodePoint(point)}2`) !== '12');
  expect(kept).toEqual([]);
});

test('plain text is returned unchanged', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
      expect(oneLine(oneLine(text))).toBe(oneLine(text));
    }),
    { numRuns: 2000 },
  );
});

test('one line contains no line break, no tab and no two consecutive spaces', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(oneLine(text)).not.toMatch(/[\n\r\t\v\f\u0085\u2028\u2029\u00a0]| {2}|^ | $/u);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['a\u0000b\u0007c\u001bd\u000be', 'abcde'],
  ['một\tdòng\r\nhai', 'một\tdòng\r\nhai'],
  ['x\ud800y\udc00z', 'xyz'],
  ['\udc00\ud800', ''],
  ['a\ufffeb\uffffc', 'abc'],
  ['👨‍👩‍👧 và 🇻🇳 \u{10ffff}', '👨‍👩‍👧 và 🇻🇳 \u{10ffff}'],
  ['so\u202e4202\u202c \u2066x\u2069\u200e\u200f\u061c', 'so4202 x'],
  ['U\u0309y ban nha\u0302n da\u0302n', 'Ủy ban nhân dân'],
  ['ê\u0323', 'ệ'],
  ['e\u0000\u0302\u202e\u0323', 'ệ'],
  ['<w:t>&amp;</w:t>', '<w:t>&amp;</w:t>'],
])('%j is printed as %j', (text, plain) => expect(plainText(text)).toBe(plain.normalize('NFC')));

test.each([
  ['  Ủy ban\r\n\r\n\tnhân dân ', 'Ủy ban nhân dân'],
  ['a\u00a0\u00a0b\u2003c\u202fd\u3000e\ufefff', 'a b c d e f'],
  ['a\u2028b\u2029c\u0085d\u000be', 'a b c de'],
  ['\n\t\u00a0', ''],
])('%j on one line is %j', (text, line) => expect(oneLine(text)).toBe(line.normalize('NFC')));

test('a letter keeps thirty marks, so that the time for a text does not grow with the square of its length', () => {
  const marks = (count: number) => '\u0323\u0301'.repeat(count);
  // a and its dot are one letter; the 29 marks after it keep their order.
  expect(plainText(`a${marks(1_000_000)}b`)).toBe(`ạ${'\u0323'.repeat(14)}${'\u0301'.repeat(15)}b`);
  const twice = plainText(`a${'\u0344'.repeat(31)}`);
  expect(plainText(twice)).toBe(twice);
});

test.each([
  ['Đường số 7, phường Ô Chợ Dừa', 'Duong so 7, phuong O Cho Dua'],
  ['Ủy ban nhân dân xã Ích Hậu', 'Uy ban nhan dan xa Ich Hau'],
  ['nghiêng ngả ưỡn ẹo, đặc biệt', 'nghieng nga uon eo, dac biet'],
  ['tiếng 日本 😀', 'tieng 日本 😀'],
])('"%s" without marks is "%s"', (text, bare) => {
  expect(stripDiacritics(text.normalize('NFC'))).toBe(bare);
  expect(stripDiacritics(text.normalize('NFD'))).toBe(bare);
});

const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';

test('every Vietnamese letter loses its marks', () => {
  expect(stripDiacritics(LETTERS)).toBe(
    `${'a'.repeat(18)}${'e'.repeat(12)}iiiiii${'o'.repeat(18)}${'u'.repeat(12)}yyyyyyd`,
  );
  expect(stripDiacritics(LETTERS.toUpperCase())).toBe(stripDiacritics(LETTERS).toUpperCase());
});

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

test('a wording inserts its values unchanged', () => {
  expect(fillTemplate('{a} và {b}, {a}', { a: '{b}', b: '$& $1' })).toBe('{b} và $& $1, {b}');
  expect(fillTemplate('Năm {year}', { year: 2024 })).toBe('Năm 2024');
});

test('a wording with a missing value is an error', () => {
  expect(() => fillTemplate('Năm {year}', {})).toThrow('"year"');
});

test.each([
  ['2024-Q9', '2024-Q9'],
  ['x'.repeat(40), 'x'.repeat(40)],
  ['😀'.repeat(41), `${'😀'.repeat(40)}…`],
  ['a\nb\u202ec\u0000', 'a bc'],
])('rejected input %j is quoted as %j', (input, text) => expect(quoteInput(input)).toBe(text));
