import type { FigureAnswer } from '../../../server/src/contract';
import { findDetail, FIGURE_GROUPS, measureFullness } from './figureGroups';

const figure = (
  id: FigureAnswer['id'],
  value: number | null,
  by: FigureAnswer['breakdowns'] = [],
): FigureAnswer => ({
  id,
  label: id,
  unit: '',
  value,
  previous: null,
  sameLastYear: null,
  breakdowns: by,
});

test('the headings of the page are in the order of the figures', () => {
  expect(FIGURE_GROUPS).toEqual(['communication', 'documents', 'procedures']);
});

test('a window is empty when nothing happened in it, whatever is in force', () => {
  expect(measureFullness([figure('articles', null), figure('procedures-in-force', null)])).toBe(
    'nothing-yet',
  );
  for (const standing of ['procedures-in-force', 'procedures-posted', 'plan-objectives'] as const)
    expect(measureFullness([figure('articles', 0), figure(standing, 12)])).toBe('none-in-window');
  expect(measureFullness([figure('articles', 1), figure('meetings', null)])).toBe('some');
});

test('the asked breakdown is shown, else the first there is', () => {
  const figures = [
    figure('months-with-articles', 5),
    figure('articles', 29, [
      { by: 'kind', rows: [] },
      { by: 'topic', rows: [] },
    ]),
    figure('plans', 2, [{ by: 'purpose', rows: [] }]),
  ];
  const shown = (detail: string | null, split: string | null) => {
    const found = findDetail(figures, { detail, split });
    return found && [found.figure.id, found.breakdown.by];
  };
  expect(shown('articles', 'topic')).toEqual(['articles', 'topic']);
  expect(shown('plans', 'topic')).toEqual(['plans', 'purpose']);
  expect(shown('months-with-articles', null)).toEqual(['articles', 'kind']);
  expect(shown(null, null)).toEqual(['articles', 'kind']);
  expect(findDetail([], { detail: null, split: null })).toBeNull();
});
