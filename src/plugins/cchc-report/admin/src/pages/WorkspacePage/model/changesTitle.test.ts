import { changesTitle } from './changesTitle';

const FIGURE = {
  id: 'articles.total',
  label: 'Tin, bài',
  unit: 'tin, bài',
  old: 29,
  new: 29,
  added: [],
  removed: [],
  changed: [],
  totals: { added: 0, removed: 0, changed: 0 },
};
const SECTION = { key: 'results', title: 'I. Kết quả', untouched: true };

test('figures that changed are counted, with or without sections', () => {
  expect(changesTitle({ figures: [FIGURE], sections: [SECTION, SECTION] })).toEqual({
    key: 'figures',
    count: 1,
  });
});

test('where only the template says something else, sections are counted and no figures', () => {
  expect(changesTitle({ figures: [], sections: [SECTION, SECTION] })).toEqual({ key: 'sections', count: 2 });
});

test('where nothing changed there is nothing to say', () => {
  expect(changesTitle({ figures: [], sections: [] })).toBeNull();
});
