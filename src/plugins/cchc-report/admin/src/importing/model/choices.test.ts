import type { ImportAnswer, ImportFieldAnswer } from '../../../../server/src/importing/http/contract';
import { mergeChoices, columnsQuestion, missingKeys, addPicked } from './choices';
import { NO_COUNTS } from './status.fixture';

const field = (name: string, more: Partial<ImportFieldAnswer> = {}): ImportFieldAnswer => ({
  name,
  label: name.toUpperCase(),
  required: false,
  key: false,
  permitted: true,
  ...more,
});

const known: ImportAnswer = {
  id: '0123',
  type: {
    name: 'article',
    label: 'Tin, bài',
    mayPublish: true,
    fields: [
      field('title', { key: true }),
      field('day', { key: true }),
      field('topic', { permitted: false }),
    ],
  },
  agency: { documentId: 'a', slug: 'ich-hau', name: 'Ích Hậu' },
  fileName: 'a.xlsx',
  encoding: null,
  sheets: ['Một', 'Hai'],
  sheet: 0,
  headerRow: 3,
  columns: [],
  mapping: { title: 0, topic: 4 },
  stage: 'draft',
  mode: 'all',
  state: 'uploaded',
  reason: null,
  progress: { done: 0, total: 0 },
  counts: NO_COUNTS,
  createdAt: '2024-05-20T01:00:00.000Z',
  uncounted: 0,
  endedAt: null,
};

test('earlier choices stay until something else is picked, drafts too', () => {
  expect(mergeChoices(known, {})).toMatchObject({ sheet: 0, headerRow: 3, stage: 'draft', mode: 'all' });
  expect(mergeChoices(known, { stage: 'published' })).toMatchObject({ stage: 'published', mode: 'all' });
});

test('an account that may not publish sends drafts, even if it could publish when it chose', () => {
  const type = { ...known.type, mayPublish: false };
  expect(mergeChoices({ ...known, type, stage: 'published' }, {}).stage).toBe('draft');
});

test('a column guessed for a field that the account may not fill in is not sent', () => {
  expect(mergeChoices(known, {}).mapping).toEqual({ title: 0 });
});

test('the columns are requested again for a new heading row or sheet, and only then', () => {
  expect(columnsQuestion(known, {})).toBeNull();
  expect(columnsQuestion(known, { headerRow: 3, stage: 'draft' })).toBeNull();
  expect(columnsQuestion(known, { sheet: 0 })).toBeNull();
  expect(columnsQuestion(known, { headerRow: 0 })).toBe('0123/columns?sheet=0&headerRow=0');
  expect(columnsQuestion(known, { sheet: 1 })).toBe('0123/columns?sheet=1');
  expect(columnsQuestion(known, { sheet: 1, headerRow: 3 })).toBe('0123/columns?sheet=1&headerRow=3');
});

test('a new heading row drops the chosen columns, a new sheet also the heading row, and both keep the rest', () => {
  const picked = { headerRow: 2, mapping: { title: 1 }, stage: 'draft' } as const;
  expect(addPicked(picked, { mode: 'rows' })).toEqual({ ...picked, mode: 'rows' });
  expect(addPicked(picked, { headerRow: 5 })).toEqual({ headerRow: 5, stage: 'draft' });
  expect(addPicked(picked, { sheet: 1 })).toEqual({ sheet: 1, stage: 'draft' });
});

test('a key field without a column is reported as missing, or as forbidden if the account may not fill it in', () => {
  expect(missingKeys(known.type, { title: 0 })).toEqual({ unmapped: ['DAY'], forbidden: [] });
  const fields = [field('title', { key: true, permitted: false })];
  expect(missingKeys({ ...known.type, fields }, {})).toEqual({ unmapped: [], forbidden: ['TITLE'] });
});
