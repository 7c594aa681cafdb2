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

test('it is unsaved as soon as one text differs, and not any more once that is taken back', () => {
  const texts = toTexts(SECTIONS);
  expect(isUnsaved(SECTIONS, texts)).toBe(false);
  expect(isUnsaved(SECTIONS, { ...texts, results: '' })).toBe(true);
  expect(isUnsaved(SECTIONS, { ...texts, results: 'b' })).toBe(false);
});

test('what was typed while a save was on its way stays', () => {
  const sent = { opening: 'a ', results: 'c' };
  const saved = [
    { key: 'opening', title: '', text: 'a' },
    { key: 'results', title: '', text: 'c' },
  ];
  expect(afterSave({ opening: 'a ', results: 'cd' }, sent, saved)).toEqual({ opening: 'a', results: 'cd' });
});
