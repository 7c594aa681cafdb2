import { afterSave, toChange, isUnsaved, toTexts } from './templateTexts';

const SECTIONS = [
  { key: 'opening', title: 'Mở đầu', text: 'a' },
  { key: 'results', title: 'I. Kết quả', text: 'b' },
];

test('a template is saved whole, in the order of its sections', () => {
  expect(toChange(SECTIONS, { results: 'c' })).toEqual([
    { key: 'opening', text: 'a' },
    { key: 'results', text: 'c' },
  ]);
});

test('a template is unsaved while a text differs, and no longer once that is undone', () => {
  const texts = toTexts(SECTIONS);
  expect(isUnsaved(SECTIONS, texts)).toBe(false);
  expect(isUnsaved(SECTIONS, { ...texts, results: '' })).toBe(true);
  expect(isUnsaved(SECTIONS, { ...texts, results: 'b' })).toBe(false);
});

test('text typed during a save stays', () => {
  const sent = { opening: 'a ', results: 'c' };
  const saved = [
    { key: 'opening', title: '', text: 'a' },
    { key: 'results', title: '', text: 'c' },
  ];
  expect(afterSave({ opening: 'a ', results: 'cd' }, sent, saved)).toEqual({ opening: 'a', results: 'cd' });
});
