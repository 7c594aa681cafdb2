import { foldText, isCapital, foldToLetters, typeAtStart } from './fold';

test('two spellings of one text have the same letters', () => {
  expect(foldToLetters('Độc lập – Tự do – Hạnh phúc')).toBe(foldToLetters('ĐỘC LẬP-TỰ DO-HẠNH PHÚC'));
  expect(foldToLetters('CỘNG HOÀ')).toBe(foldToLetters('CỘNG HÒA'));
  expect(foldText('  Kính   gửi: ')).toBe('kinh gui:');
});

test.each([
  ['BÁO CÁO', 'BC'],
  ['Báo cáo kết quả', 'BC'],
  ['TỜ TRÌNH', 'TTr'],
  ['CÔNG VĂN', null],
])('"%s" starts with a type abbreviated as %s', (text, abbreviation) => {
  expect(typeAtStart(text)?.abbreviation).toBe(abbreviation);
});

test('a text that starts with no type has none', () =>
  expect(typeAtStart('ỦY BAN NHÂN DÂN')).toBeUndefined());

test('a text is in capitals when it has letters and all are capitals', () => {
  expect(['XÃ ÍCH HẬU', 'Xã', '07/', 'VT, VP'].map(isCapital)).toEqual([true, false, false, true]);
});
