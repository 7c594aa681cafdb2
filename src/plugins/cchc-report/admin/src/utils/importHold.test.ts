import { importHold } from './importHold';

const NONE = {
  create: 0,
  update: 0,
  same: 0,
  conflict: 0,
  refused: 0,
  skipped: 0,
  created: 0,
  updated: 0,
  kept: 0,
};
const counts = { ...NONE, create: 2, refused: 1 };

test('an import with something to write may be run, also beside refused rows', () => {
  expect(importHold({ mode: 'rows', counts }, {})).toBeNull();
  expect(importHold({ mode: 'rows', counts: { ...NONE, conflict: 1 } }, {})).toBeNull();
  expect(importHold({ mode: 'all', counts: { ...counts, refused: 0 } }, {})).toBeNull();
});

test('meanings that no check has read, refused rows of all or none, and nothing to write hold it', () => {
  const picked = { topic: { Khác: 'general' } };
  expect(importHold({ mode: 'rows', counts }, picked)).toBe('meanings');
  expect(importHold({ mode: 'all', counts }, picked)).toBe('meanings');
  expect(importHold({ mode: 'all', counts }, { topic: {} })).toBe('refused');
  expect(importHold({ mode: 'rows', counts: { ...NONE, same: 3, refused: 1 } }, {})).toBe('nothing');
});
