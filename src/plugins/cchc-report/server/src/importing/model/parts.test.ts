import { mergeRecord, type PartHere, placeParts, findUncoveredConflicts } from '.';

const part = (id: number, title: string, url: string | null, attached: string[] = []): PartHere => ({
  id,
  values: { title, url },
  attached,
});

test('a part of a file is the part here that says the same, wherever it stands, so that what is attached stays', () => {
  const here = [part(1, 'Ảnh', 'https://a.vn/1', ['anh.jpg']), part(2, 'Biên bản', null)];
  const file = [
    { title: 'Giấy mời', url: null },
    { title: 'Biên bản' },
    { title: 'Ảnh', url: 'https://a.vn/1' },
  ];
  expect(placeParts(here, file)).toEqual({
    parts: [
      { title: 'Giấy mời', url: null },
      { title: 'Biên bản', id: 2 },
      { title: 'Ảnh', url: 'https://a.vn/1', id: 1 },
    ],
    lost: [],
  });
});

test('of parts that say the same the one with something attached stays, and what is attached to others is told', () => {
  const here = [part(1, 'Ảnh', null), part(2, 'Ảnh', null, ['a.jpg']), part(3, 'Ảnh', null, ['b.jpg'])];
  expect(placeParts(here, [{ title: 'Ảnh', url: null }])).toEqual({
    parts: [{ title: 'Ảnh', url: null, id: 2 }],
    lost: ['b.jpg'],
  });
});

test('what the file alone has changed is taken, unless something that is attached here would go', () => {
  const merge = (attached: readonly string[]) =>
    mergeRecord({ f: ['a'] }, { f: ['b'] }, { f: ['a'] }, { lost: () => attached });
  expect(merge([])).toEqual({ changes: { f: ['b'] }, conflicts: [] });
  const conflict = { field: 'f', here: ['a'], file: ['b'], attached: ['anh.jpg'] };
  expect(merge(['anh.jpg'])).toEqual({ changes: {}, conflicts: [conflict] });
});

describe('a decision covers', () => {
  const shown = { field: 'f', here: 'a', file: 'b' };
  test.each([
    ['what was shown', [shown], true, []],
    ['no field that was not shown', [shown, { ...shown, field: 'g' }], false, ['g']],
    ['for the file, nothing that was edited since', [{ ...shown, here: 'c' }], true, ['f']],
    ['for what is here, also what was edited since', [{ ...shown, here: 'c' }], false, []],
    ['for the file, nothing that was attached since', [{ ...shown, attached: ['a.jpg'] }], true, ['f']],
  ])('%s', (_what, now, takeFile, open) => {
    expect(findUncoveredConflicts(now, [shown], takeFile).map(({ field }) => field)).toEqual(open);
  });
});
