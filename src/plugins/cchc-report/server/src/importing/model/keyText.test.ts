import { keyText } from '.';

test.each([
  ['Họp thôn Hoà Bình', 'họp thôn HÒA  BÌNH'],
  ['Uỷ ban', 'Ủy ban'],
  ['thuỷ sản', 'thủy sản'],
  ['khoẻ, loè, quý', 'khỏe, lòe, quí'],
  ['Kiểm tra kỉ luật', 'Kiểm tra kỷ luật'],
  ['Ra qu\u200bân\ufeff', 'Ra quân'],
  ['Ra quân'.normalize('NFD'), 'Ra quân'],
  ['“Một cửa” – 2024', '"Một cửa" - 2024'],
  ['07', '7'],
  ['07a', '7A'],
])('%j and %j are one text', (one, other) => {
  expect(keyText(one)).toBe(keyText(other));
});

test.each([
  ['xã', 'xa'],
  ['Hòa', 'Hóa'],
  ['thuý', 'thuí'],
  ['Lai', 'Lay'],
  ['70', '7'],
  ['07 tin', '7 tin'],
  ['0', ''],
])('%j and %j are two', (one, other) => {
  expect(keyText(one)).not.toBe(keyText(other));
});
