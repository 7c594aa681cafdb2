import { strToU8 } from 'fflate';

import { writeCsv } from 'nd30-document';
import { readTabular } from '../../../src/plugins/cchc-report/server/src/importing/reading';
import { cellsOf, refusal } from './support/reading';

const csv = (text: string) => cellsOf(strToU8(text), 'danh-muc.csv');

describe('a list of text is read', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'with commas',
      'Mã,Tên\r\n1,"a, b"\r\n',
      [
        ['Mã', 'Tên'],
        ['1', 'a, b'],
      ],
    ],
    [
      'with semicolons, as Excel writes it in Vietnamese',
      'Mã;Tên, nơi\n1;a, b, c\n',
      [
        ['Mã', 'Tên, nơi'],
        ['1', 'a, b, c'],
      ],
    ],
    [
      'with tabs',
      'Mã\tTên;x\n1\ta',
      [
        ['Mã', 'Tên;x'],
        ['1', 'a'],
      ],
    ],
    [
      'marks in quotes are no marks between fields',
      '"a;b;c;d",e\n1,2',
      [
        ['a;b;c;d', 'e'],
        ['1', '2'],
      ],
    ],
    [
      'with semicolons below a title with commas',
      'DANH SÁCH TIN, BÀI, VIDEO\nMã;Tên\n1;a, b\n2;c\n',
      [['DANH SÁCH TIN, BÀI, VIDEO'], ['Mã', 'Tên'], ['1', 'a, b'], ['2', 'c']],
    ],
    [
      'with semicolons where every number has a comma',
      'Mã;SL;Tên\n1;1,5;a\n2;2,5;b\n',
      [
        ['Mã', 'SL', 'Tên'],
        ['1', '1,5', 'a'],
        ['2', '2,5', 'b'],
      ],
    ],
    ['one column', 'Mã\n07\n', [['Mã'], ['07']]],
    ['a title above the header', 'DANH MỤC\nMã;Tên\n1;2', [['DANH MỤC'], ['Mã', 'Tên'], ['1', '2']]],
    [
      'line breaks and quotes in quotes',
      'a,b\n"hai\r\ndòng","nói ""có"""\n',
      [
        ['a', 'b'],
        ['hai\r\ndòng', 'nói "có"'],
      ],
    ],
    [
      'rows of any length, ends of line of any kind, empty rows left out',
      'a,b\n1\r\n,,\n\r2,3,4,\n',
      [['a', 'b'], ['1'], ['2', '3', '4']],
    ],
    [
      'no text is anything but text',
      'a,b\n=1+1,TRUE\n2024-06-14,1e5',
      [
        ['a', 'b'],
        ['=1+1', 'TRUE'],
        ['2024-06-14', '1e5'],
      ],
    ],
    [
      'without the apostrophe that our writer sets',
      "a\n'=1\n'- x\n'abc\n''=1",
      [['a'], ['=1'], ['- x'], ["'abc"], ["'=1"]],
    ],
    ['in NFC and without controls', 'U\u0309y\u0001\u200e ban', [['Ủy ban']]],
  ])('%s', async (_, text, rows) => {
    expect(await csv(text)).toEqual(rows);
  });

  it('its records are counted with the header and with those that are empty', async () => {
    const { sheets } = await readTabular(strToU8('a,b\n"1\n1",2\n\n3,4\n'), 'a.csv');
    expect(sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 2, 4]);
  });

  const rows = [['Tên'], ['Đường Hồ Chí Minh, xã Ích Hậu: giữa kỳ']];
  const text = 'Tên\n"Đường Hồ Chí Minh, xã Ích Hậu: giữa kỳ"\n';
  const utf16 = (bigEndian: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  // By the table of the code page: ê 0xEA, Đ 0xD0, ư 0xFD, ờ is ơ 0xF5 and the grave 0xCC, ồ is ô 0xF4 and it, í 0xED, ã is a and
  // the tilde 0xDE, Í 0xCD, ậ is â 0xE2 and the dot 0xF2, ữ is ư and the tilde, ỳ is y and the grave.
  const vietnamese = Buffer.from(
    'T\xean\n"\xd0\xfd\xf5\xccng H\xf4\xcc Ch\xed Minh, xa\xde \xcdch H\xe2\xf2u: gi\xfd\xdea ky\xcc"\n',
    'latin1',
  );

  it.each<[string, Uint8Array, string]>([
    ['UTF-8', strToU8(text), 'utf-8'],
    ['UTF-8 with its mark', strToU8(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 with the mark of little ends', utf16(false), 'utf-16'],
    ['UTF-16 with the mark of big ends', utf16(true), 'utf-16'],
    ['windows-1258, marks apart', vietnamese, 'windows-1258'],
  ])('in %s', async (_, bytes, encoding) => {
    const file = await readTabular(bytes, 'a.CSV');
    expect(file).toEqual({
      format: 'csv',
      encoding,
      sheets: [{ name: '', rows: rows.map((cells, index) => ({ number: index + 1, cells })) }],
    });
  });

  it('in TCVN3, which is told from windows-1258 by which of them makes Vietnamese of its words', async () => {
    // By TCVN 5712: ả 0xB6, á 0xB8, à 0xB5, í 0xDD, ã 0xB7, ớ 0xED; windows puts its dashes and quotes below 0xA0.
    const bytes = Buffer.from('C\xb6i c\xb8ch h\xb5nh ch\xddnh,x\xb7 \x96 \x93m\xedi\x94\n', 'latin1');
    const { encoding, sheets } = await readTabular(bytes, 'a.csv');
    expect([encoding, sheets[0]?.rows[0]?.cells]).toEqual(['tcvn3', ['Cải cách hành chính', 'xã – “mới”']]);
  });

  it.each<[string, string]>([
    ['a unit and a sign', 'Dien tich 5 m\xb2,Facebook\xae\n'],
    ['a foreign name', 'Ong M\xfcller,Tin\n'],
  ])('%s are no letters of another encoding', async (_, text) => {
    const { encoding } = await readTabular(Buffer.from(text, 'latin1'), 'a.csv');
    expect(encoding).toBe('windows-1258');
  });

  it('as our own writer writes it', async () => {
    const table = [
      ['=1', '-5', '+84', '@a'],
      ['a;b', '"c"', ' d ', 'hai\ndòng'],
    ];
    expect(await cellsOf(writeCsv(table), 'a.csv')).toEqual(table);
  });
});

describe('a list of text that is none is refused', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['a quote that is not closed', 'a,b\n"1,2\n3,4\n', 'a.csv', 'import_csv_invalid'],
    ['a quote within a quoted text', 'a,b\n"x" y,2\n', 'a.csv', 'import_csv_invalid'],
    [
      'UTF-8 of which a byte is lost',
      Buffer.from('Tin h\xc3nh ch\xc3\xadnh\n', 'latin1'),
      'a.csv',
      'import_letters_broken',
    ],
    ['windows-1252', Buffer.from('C?i c\xe1ch x\xe3 nh\xe0\n', 'latin1'), 'a.csv', 'import_letters_lost'],
    ['VNI', Buffer.from('U\xdby ban nha\xe2n da\xe2n xa\xf5\n', 'latin1'), 'a.csv', 'import_letters_old'],
    ['too little TCVN3 to be sure', Buffer.from('C\xb6i c\xb8ch\n', 'latin1'), 'a.csv', 'import_letters_old'],
    [
      'letters of no encoding that is known: windows-1251',
      Buffer.from(
        '\xd1\xef\xe8\xf1\xee\xea \xed\xee\xe2\xee\xf1\xf2\xe5\xe9 \xf0\xe0\xe9\xee\xed\xe0 \xe7\xe0 \xef\xe5\xf0\xe2\xfb\xe9 \xea\xe2\xe0\xf0\xf2\xe0\xeb\n',
        'latin1',
      ),
      'a.csv',
      'import_letters_old',
    ],
    ['NUL', 'a,b\n1,\0\n', 'a.csv', 'import_kind_unknown'],
    ['UTF-16 without its mark', Buffer.from('a,b\n1,2\n', 'utf16le'), 'a.csv', 'import_kind_unknown'],
    ['a page', '<table><tr><td>1</td></tr></table>', 'a.csv', 'import_kind_unknown'],
    ['rich text', '{\\rtf1 a}', 'a.csv', 'import_kind_unknown'],
    ['a name of another kind', 'a,b\n1,2\n', 'a.xls', 'import_kind_unknown'],
    ['no name', 'a,b\n1,2\n', '', 'import_kind_unknown'],
    ['nothing', '', 'a.csv', 'import_empty'],
    ['nothing but space', '\ufeff\n , \n', 'a.csv', 'import_empty'],
    ['20,001 rows', `a\n${'1\n'.repeat(20_001)}`, 'a.csv', 'import_too_many_rows'],
    ['200,001 rows of nothing', `a,b\n${',\n'.repeat(200_000)}`, 'a.csv', 'import_too_many_rows'],
    ['a value in column 201', `${','.repeat(200)}x`, 'a.csv', 'import_too_wide'],
    ['a million fields', ','.repeat(1_000_000), 'a.csv', 'import_too_wide'],
    ['a long text', `a\n${'x'.repeat(32_768)}`, 'a.csv', 'import_cell_too_long'],
    ['over 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'a.csv', 'import_too_large'],
  ])('%s', async (_, content, name, code) => {
    expect(await refusal(typeof content === 'string' ? strToU8(content) : content, name)).toBe(code);
  });

  it('naming the record, in Vietnamese', async () => {
    await expect(readTabular(strToU8('a,b\n1,2\n"x" y,2\n'), 'a.csv')).rejects.toThrow(
      'Không đọc được tệp .csv từ bản ghi thứ 3: dấu ngoặc kép đặt sai hoặc thiếu dấu đóng. Hãy mở tệp bằng Excel hoặc LibreOffice và lưu lại dưới dạng .xlsx.',
    );
  });

  it('but 20,000 rows under a header are read', async () => {
    expect((await csv(`a\n${'1\n'.repeat(20_000)}`)).length).toBe(20_001);
  });
});
