import { shownCounts } from './counts';
import { NO_COUNTS } from './counts.fixture';

test('after a check it is told what would become of each row', () => {
  const counts = { ...NO_COUNTS, create: 3, conflict: 2, refused: 1, skipped: 4 };
  expect(shownCounts({ state: 'checked', counts })).toEqual([
    { outcome: 'create', count: 3 },
    { outcome: 'conflict', count: 2 },
    { outcome: 'refused', count: 1 },
    { outcome: 'skipped', count: 4 },
  ]);
});

test.each(['cancelled', 'failed'] as const)(
  'of an import that was %s, no row that was never written is told as new, to be updated or to be decided',
  (state) => {
    const counts = { ...NO_COUNTS, create: 5, update: 2, conflict: 1, same: 4, created: 250 };
    expect(shownCounts({ state, counts })).toEqual([
      { outcome: 'created', count: 250 },
      { outcome: 'same', count: 4 },
      { outcome: 'left', count: 8 },
    ]);
  },
);
