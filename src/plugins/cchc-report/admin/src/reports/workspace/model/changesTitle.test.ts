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

test('counts the changed figures, with or without sections', () => {
  expect(changesTitle({ figures: [FIGURE], sections: [SECTION, SECTION] })).toEqual({
    key: 'figures',
    count: 1,
  });
});

test('counts sections and no figures if only the template changed', () => {
  expect(changesTitle({ figures: [], sections: [SECTION, SECTION] })).toEqual({ key: 'sections', count: 2 });
});

test('says nothing if nothing changed', () => {
  expect(changesTitle({ figures: [], sections: [] })).toBeNull();
});
