import { findFreeSlug, toSlug } from './slug';

test.each([
  ['Đẩy mạnh cải cách hành chính', 'day-manh-cai-cach-hanh-chinh'],
  ['Nghị định 61/2018/NĐ-CP', 'nghi-dinh-61-2018-nd-cp'],
  ['  “Một cửa” – ĐẶC BIỆT!  ', 'mot-cua-dac-biet'],
  ['ưở ớ ặ ễ'.normalize('NFD'), 'uo-o-a-e'],
  ['???', ''],
])('%s becomes %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
});

test('a slug has at most 120 characters and does not end in a dash', () => {
  expect(toSlug(`${'a'.repeat(119)} b`)).toBe('a'.repeat(119));
});

test('a taken slug gets a number from 2', () => {
  expect(findFreeSlug('tin', new Set())).toBe('tin');
  expect(findFreeSlug('tin', new Set(['tin', 'tin-2']))).toBe('tin-3');
});
