import { folded, isCapital, lettersOf, typeAtStart } from './fold';

test('two spellings of one text have the same letters', () => {
  expect(lettersOf('Độc lập – Tự do – Hạnh phúc')).toBe(lettersOf('ĐỘC LẬP-TỰ DO-HẠNH PHÚC'));
  expect(lettersOf('CỘNG HOÀ')).toBe(lettersOf('CỘNG HÒA'));
  expect(folded('  Kính   gửi: ')).toBe('kinh gui:');
});

test.each([
  ['BÁO CÁO', 'BC'],
  ['Báo cáo kết quả', 'BC'],
  ['TỜ TRÌNH', 'TTr'],
  ['CÔNG VĂN', null],
])('"%s" begins with a type shortened %s', (text, abbreviation) => {
  expect(typeAtStart(text)?.abbreviation).toBe(abbreviation);
});

test('a text without a type begins with none', () => expect(typeAtStart('ỦY BAN NHÂN DÂN')).toBeUndefined());

test('capital is what has letters, all of them capital', () => {
  expect(['XÃ ÍCH HẬU', 'Xã', '07/', 'VT, VP'].map(isCapital)).toEqual([true, false, false, true]);
});
