import { canBeTcvn3, fromTcvn3, isSyllable } from '.';

test.each([
  ['C¶i c¸ch hµnh chÝnh', 'Cải cách hành chính'],
  ['Uû ban nh©n d©n x· Ých HËu', 'Uỷ ban nhân dân xã ích Hậu'],
  ['§­êng d©y nãng', 'Đường dây nóng'],
  // There are no capitals with a mark: the letters around them say what they were.
  ['TRIÓN KHAI C¥ CHÕ MéT CöA', 'TRIỂN KHAI CƠ CHẾ MỘT CỬA'],
  ['Héi nghÞ', 'Hội nghị'],
])('TCVN3 %j is %j', (seen, meant) => {
  expect(fromTcvn3(seen)).toBe(meant);
});

test('a letter that the fonts had not speaks against them', () => {
  expect([canBeTcvn3('Hµ'), canBeTcvn3('Hà'), canBeTcvn3('ha')]).toEqual([true, false, true]);
});

test.each([
  'nghiêng',
  'Nguyễn',
  'quyết',
  'khuỷu',
  'giếng',
  'yêu',
  'ủy',
  'uỷ',
  'hoà',
  'hòa',
  'thuở',
  'ngoằn',
  'ĐƯỜNG',
  'Huyện'.normalize('NFD'),
])('%j can be Vietnamese', (word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each(['nhaân', 'ngh̃', 'kƠh', 'hánội', 'tôt', 'Müller', 'TTĐT', 'xă', 'm²', ''])('%j cannot', (word) => {
  expect(isSyllable(word)).toBe(false);
});
