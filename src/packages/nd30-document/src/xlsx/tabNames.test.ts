import { tabNames } from './tabNames';

describe('the names of tabs', () => {
  it('are unchanged if a spreadsheet allows them', () => {
    expect(tabNames(['Số liệu', 'Phân tổ', 'PL I - Danh sách'])).toEqual([
      'Số liệu',
      'Phân tổ',
      'PL I - Danh sách',
    ]);
  });

  it.each([
    ['6/2024 [a]:b*c?d\\e', '6-2024 -a--b-c-d-e'],
    ["'Tin'", 'Tin'],
    [" ' Tin ' ", 'Tin'],
    ["Tin 'mới' nhất", "Tin 'mới' nhất"],
    ['dòng một\ndòng hai', 'dòng một dòng hai'],
    ['U\u0309y ban', 'Ủy ban'],
  ])('%j is named %j', (wish, name) => expect(tabNames([wish])).toEqual([name.normalize('NFC')]));

  it.each(['', '   ', "''", '\u0000\u202E'])('%j, which is empty, becomes "Trang tính"', (wish) => {
    expect(tabNames([wish])).toEqual(['Trang tính']);
  });

  it('are at most 31 characters long, cut after a whole character', () => {
    expect(tabNames(['Danh mục thủ tục hành chính đang có hiệu lực'])).toEqual([
      'Danh mục thủ tục hành chính đa…',
    ]);
    expect(tabNames([`${'a'.repeat(28)}👨‍👩‍👧bc`])).toEqual([`${'a'.repeat(28)}…`]);
  });

  it('are made unique, ignoring case, and stay short enough', () => {
    expect(tabNames(['Tin', 'TIN', 'tin'])).toEqual(['Tin', 'TIN (2)', 'tin (3)']);
    const long = 'Danh mục thủ tục hành chính đang có hiệu lực';
    expect(tabNames([long, long])).toEqual([
      'Danh mục thủ tục hành chính đa…',
      'Danh mục thủ tục hành chín… (2)',
    ]);
  });

  it('are never the name that Excel reserves', () => {
    expect(tabNames(['History'])).toEqual(['History (2)']);
  });
});
