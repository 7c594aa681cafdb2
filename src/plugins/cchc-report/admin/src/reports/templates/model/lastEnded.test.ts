import type { OptionsAnswer } from '../../../../../server/src/contract';
import { lastEnded } from './lastEnded';

const CURRENT = {
  month: '2026-01',
  quarter: '2026-Q1',
  'half-year': '2026-H1',
  'nine-months': '2026-9M',
  year: '2026',
} as OptionsAnswer['data']['current']['decree'];
const option = { documentId: 'a', name: 'A', validFrom: null, validTo: null };
const options = {
  current: { decree: CURRENT, calendar: CURRENT },
  agencies: [
    { ...option, slug: 'ich-hau', lastHalfYear: null, predecessors: [] },
    { ...option, slug: 'cu', lastHalfYear: { decree: '2025-H1', calendar: '2025-H1' }, predecessors: [] },
  ],
};

test.each([
  ['month', '2025-12'],
  ['quarter', '2025-Q4'],
  ['half-year', '2025-H2'],
  ['nine-months', '2025-9M'],
  ['year', '2025'],
] as const)('the last ended %s before the one that runs is %s', (kind, key) => {
  expect(lastEnded(kind, 'ich-hau', options)).toBe(key);
});

test('a dissolved agency has the last half-year of its term', () => {
  expect(lastEnded('half-year', 'cu', options)).toBe('2025-H1');
});
