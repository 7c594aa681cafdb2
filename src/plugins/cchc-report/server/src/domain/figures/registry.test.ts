import admin from '../../../../admin/src/translations/vi.json';
import expected from '../../../../../../../database/demo/expected-2024-H1.json';
import { BREAKDOWNS, FIGURE_IDS } from './ids';
import { breakdownLabel, rowLabel } from './labels';
import { REGISTRY } from './registry';

const NO_CATALOGUE = { channels: [], sectors: [] };

test.each(['decree', 'calendar'] as const)(
  'every figure has values worked out by hand under the %s',
  (cutoff) => {
    expect(Object.keys(expected[cutoff]).sort()).toEqual([...FIGURE_IDS].sort());
  },
);

test.each(FIGURE_IDS)('every row of a closed breakdown of %s has a name', (id) => {
  for (const { by, keys } of REGISTRY[id].breakdowns)
    for (const key of keys === 'open' ? [] : keys)
      expect([by, key, rowLabel(id, by, key, NO_CATALOGUE)]).not.toEqual([by, key, key]);
});

test('breakdowns are named as on the report page', () => {
  const onPage: Readonly<Record<string, string>> = admin;
  expect(BREAKDOWNS.map(breakdownLabel)).toEqual(BREAKDOWNS.map((by) => onPage[`by.${by}`]));
});
