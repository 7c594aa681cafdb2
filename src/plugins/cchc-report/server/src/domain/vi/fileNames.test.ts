import fc from 'fast-check';
import { asciiFileName, safeAsciiFileName, safeFileName } from './fileNames';

const REPORT =
  'Báo cáo công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024 - xã Ích Hậu, huyện Đức Thọ.docx';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...'aĐđệ./\\:*?"<>|-~%\'; \r\n\t\0\u0085\u00ad\u202e\u200d\u0302\u0323\ufdd0\ud83d',
        '😀',
        '👨‍👩‍👧',
        'con',
        'NUL',
        '.docx',
      ),
      { maxLength: 300 },
    )
    .map((parts) => parts.join('')),
);

const bytesBeforeExtension = (name: string): number =>
  Buffer.byteLength(name.replace(/\.[A-Za-z0-9]{1,8}$/, ''));

test('OUT-07 a Vietnamese name stays as it is written; its ASCII form has no marks', () => {
  expect(safeFileName(REPORT)).toBe(REPORT);
  expect(safeFileName(REPORT.normalize('NFD'))).toBe(REPORT);
  expect(safeAsciiFileName(REPORT)).toBe(
    'Bao cao cong tac tuyen truyen cai cach hanh chinh 6 thang dau nam 2024 - xa Ich Hau, huyen Duc Tho.docx',
  );
});

test.each([
  [
    'từ ngày 01/01/2024 đến ngày 31/3/2024.pdf',
    'từ ngày 01-01-2024 đến ngày 31-3-2024.pdf',
    'tu ngay 01-01-2024 den ngay 31-3-2024.pdf',
  ],
  ['a:b*c?d"e<f>g|h\\i.docx', 'a-b-c-d-e-f-g-h-i.docx', 'a-b-c-d-e-f-g-h-i.docx'],
  ['Số "1"\r\nSet-Cookie: x=1.docx', 'Số -1- Set-Cookie- x=1.docx', 'So -1- Set-Cookie- x=1.docx'],
  ['bao\u202excod.exe', 'baoxcod.exe', 'baoxcod.exe'],
  ['a\u00adb\u2060c\ufdd0d\u0000e.docx', 'abcde.docx', 'abcde.docx'],
  ['../../etc/passwd', 'etc-passwd', 'etc-passwd'],
  [' .Báo cáo. .docx', 'Báo cáo.docx', 'Bao cao.docx'],
  ['Đường đi 😀.docx', 'Đường đi 😀.docx', 'Duong di.docx'],
  ['😀.docx', '😀.docx', 'Tai lieu.docx'],
  ['.docx', 'Tài liệu.docx', 'Tai lieu.docx'],
  ['???', 'Tài liệu', 'Tai lieu'],
  ['', 'Tài liệu', 'Tai lieu'],
  ['con.docx', '_con.docx', '_con.docx'],
  ['Lpt1 .txt.pdf', '_Lpt1 .txt.pdf', '_Lpt1 .txt.pdf'],
  // Only its ASCII form is a device.
  ['Cơn.docx', 'Cơn.docx', '_Con.docx'],
  ['Consul.docx', 'Consul.docx', 'Consul.docx'],
])('OUT-07 %j is saved as %j, in ASCII as %j', (text, name, ascii) => {
  expect(safeFileName(text)).toBe(name);
  expect(safeAsciiFileName(text)).toBe(ascii);
});

// "ệ" has three bytes of UTF-8, so 66 of them fit; "ạ̈" is one letter of two signs, "😀" one sign of four bytes.
test.each([
  ['300 letters', 'x'.repeat(300), 'x'.repeat(200)],
  ['300 letters of three bytes', 'ệ'.repeat(300), 'ệ'.repeat(66)],
  ['a letter of two signs at the limit', `${'x'.repeat(197)}ạ\u0308y`, 'x'.repeat(197)],
  ['an emoji at the limit', `${'x'.repeat(197)}😀`, 'x'.repeat(197)],
  ['a space at the limit', `${'x'.repeat(199)} y`, 'x'.repeat(199)],
  // Leading signs of Hangul are one letter, however many.
  ['a letter of more signs than fit', '\u1100'.repeat(100), 'Tài liệu'],
])('OUT-07 a long name is cut between two letters: %s', (_, text, name) => {
  expect(safeFileName(`${text}.docx`)).toBe(`${name}.docx`);
});

test('OUT-07 whatever the text, the name can be saved anywhere, and is stable', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const name = safeFileName(text);
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]|^[\s.]|[\s.]$/u);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
      expect(name.normalize('NFC')).toBe(name);
      expect(name).not.toBe('');
      expect(bytesBeforeExtension(name)).toBeLessThanOrEqual(200);
      expect(safeFileName(name)).toBe(name);
      expect(safeAsciiFileName(name)).toMatch(/^[ -~]+$/);
      expect(safeFileName(safeAsciiFileName(name))).toBe(safeAsciiFileName(name));
    }),
    { numRuns: 3000 },
  );
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
