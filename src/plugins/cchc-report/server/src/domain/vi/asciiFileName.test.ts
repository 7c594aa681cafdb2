import fc from 'fast-check';
import { asciiFileName } from './asciiFileName';
import { stripDiacritics } from './stripDiacritics';

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
  ['Báo cáo số 07/BC-UBND', 'bao-cao-so-07-bc-ubnd'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a"b\r\nc\u202etxt.exe', 'a-b-ctxt-exe'],
  ['😀', ''],
  ['', ''],
  [`${'x'.repeat(99)} y`, 'x'.repeat(99)],
  ['x'.repeat(300), 'x'.repeat(100)],
])('%j names a file %j', (text, name) => expect(asciiFileName(text)).toBe(name));

test('a file name is never anything but small letters, digits and single hyphens between them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(asciiFileName(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
    }),
  );
});
