import { NO_COUNTS } from './counts.fixture';
import { importHold } from './hold';

const counts = { ...NO_COUNTS, create: 2, refused: 1 };

test('an import with something to write may be run, also beside refused rows', () => {
  expect(importHold({ mode: 'rows', counts }, {})).toBeNull();
  expect(importHold({ mode: 'rows', counts: { ...NO_COUNTS, conflict: 1 } }, {})).toBeNull();
  expect(importHold({ mode: 'all', counts: { ...counts, refused: 0 } }, {})).toBeNull();
});

test('meanings that no check has read, refused rows of all or none, and nothing to write hold it', () => {
  const picked = { topic: { Khác: 'general' } };
  expect(importHold({ mode: 'rows', counts }, picked)).toBe('meanings');
  expect(importHold({ mode: 'all', counts }, picked)).toBe('meanings');
  expect(importHold({ mode: 'all', counts }, { topic: {} })).toBe('refused');
  expect(importHold({ mode: 'rows', counts: { ...NO_COUNTS, same: 3, refused: 1 } }, {})).toBe('nothing');
});
