import type { FigureAnswer } from '../../contract';
import { breakdown, figure } from '../../domain/narrative/testing/figures';
import { figuresMoved, recordsMoved, type RecordState } from './seen';

const record = (documentId: string, rest: Partial<RecordState> = {}): RecordState => ({
  type: 'article',
  documentId,
  title: `Tin ${documentId}`,
  date: '2024-03-01',
  publishedAt: '2024-03-02T00:00:00.000Z',
  ...rest,
});
const AGAIN = '2024-03-05T00:00:00.000Z';

const seen = (figures: readonly FigureAnswer[], records: readonly RecordState[]) => ({
  figures,
  records,
  sections: {},
});

test('records were added, removed or republished', () => {
  const before = [record('a'), record('b'), record('c')];
  const now = [record('a'), record('b', { publishedAt: AGAIN, title: 'Sửa' }), record('d')];
  expect(recordsMoved(before, now)).toEqual({
    added: [record('d')],
    removed: [record('c')],
    changed: [record('b', { publishedAt: AGAIN, title: 'Sửa' })],
  });
});

test('records of two types with the same id are different records', () => {
  const moved = recordsMoved([record('a')], [record('a'), record('a', { type: 'meeting' })]);
  expect(moved).toEqual({ added: [record('a', { type: 'meeting' })], removed: [], changed: [] });
});

test('an unchanged figure is not listed, even when one of its records was republished', () => {
  const articles = figure('articles', [2, 1, 0]);
  expect(
    figuresMoved(seen([articles], [record('a')]), {
      figures: [figure('articles', [2, 1, 0])],
      records: [record('a', { publishedAt: AGAIN })],
    }),
  ).toEqual([]);
});

test('a changed figure has its old and new value and the records of its type that caused the change', () => {
  const moved = figuresMoved(
    seen([figure('articles', [1, 1, 0]), figure('meetings', [0, 0, 0])], [record('a')]),
    {
      figures: [figure('articles', [2, 1, 0]), figure('meetings', [1, 0, 0])],
      records: [record('a'), record('b'), record('m', { type: 'meeting' })],
    },
  );
  expect(
    moved.map(({ id, old, new: now, added }) => [id, old, now, added.map((each) => each.documentId)]),
  ).toEqual([
    ['articles', 1, 2, ['b']],
    ['meetings', 0, 1, ['m']],
  ]);
});

test.each([
  ['the period before', figure('articles', [1, 2, 0])],
  ['the same period last year', figure('articles', [1, 1, 3])],
  [
    'a row of a breakdown',
    { ...figure('articles', [1, 1, 0]), breakdowns: [breakdown('kind', ['news', 'Tin', 1, 0, 0])] },
  ],
  ['null in place of a number', figure('articles', [null, 1, 0])],
])('a figure also counts as changed when %s differs', (_what, now) => {
  expect(
    figuresMoved(seen([figure('articles', [1, 1, 0])], []), { figures: [now], records: [] }),
  ).toHaveLength(1);
});

test('a new figure has no old value', () => {
  const [moved] = figuresMoved(seen([], []), { figures: [figure('articles', [2, 1, 0])], records: [] });
  expect(moved).toMatchObject({ id: 'articles', old: null, new: 2 });
});
