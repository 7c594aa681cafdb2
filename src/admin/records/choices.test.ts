import english from '../../records/choices.en.json';
import vietnamese from '../../records/choices.vi.json';
import { choiceLabel, isFieldChoice, labelChoices } from './choices';

type Lists = Record<string, Record<string, Record<string, string>>>;

test.each<['vi' | 'en', Lists]>([
  ['vi', vietnamese],
  ['en', english],
])('in %s field and keys identify each list, although three types have a kind', (locale, lists) => {
  for (const fields of Object.values(lists))
    for (const [field, labels] of Object.entries(fields)) {
      const found = labelChoices(field, Object.keys(labels), locale);
      expect(Object.fromEntries(found.map(({ value, label }) => [value, label]))).toEqual(labels);
    }
});

test('"other" is labelled by its list', () => {
  const articleKinds = ['news', 'feature', 'reportage', 'video', 'photo', 'other'];
  expect(choiceLabel('other', { field: 'kind', keys: articleKinds, locale: 'vi' })).toBe('Thể loại khác');
  expect(choiceLabel('other', { field: 'type', keys: ['decision', 'other'], locale: 'vi' })).toBe(
    'Văn bản khác',
  );
});

test('choices with the same field name in different types are distinguished', () => {
  expect(isFieldChoice('plan', 'purpose', ['par-communication', 'par', 'procedure-control', 'other'])).toBe(
    true,
  );
  expect(isFieldChoice('plan', 'purpose', ['sale', 'other'])).toBe(false);
  expect(isFieldChoice('plan', 'colour', ['other'])).toBe(false);
});

test('an unknown list is shown by its keys', () => {
  expect(labelChoices('colour', ['red'], 'vi')).toEqual([{ value: 'red', label: 'red' }]);
  expect(labelChoices('kind', ['news', 'poem'], 'vi')[0]?.label).toBe('news');
});
