import { encodeLazily } from './encoded';
import { createStore, type Kept } from './store';

const MEGABYTE = 1024 * 1024;

const createEntry = (bytes: number): Kept => ({
  version: '1:1: 2026-11-27',
  etag: 'W/"x"',
  answer: { etag: 'W/"x"', headers: {}, body: encodeLazily(Buffer.alloc(bytes)) },
});

test('the cache with its compressed copies stays within its limit for any number of addresses', () => {
  const store = createStore(2);
  for (let index = 0; index < 100; index += 1) {
    store.set(`/api/cchc-report/search?q=${index}`, createEntry(50_000));
    expect(3 * 50_000 * store.size).toBeLessThanOrEqual(2 * MEGABYTE);
  }
  // 2 MB hold thirteen of three times 50,000 bytes; the first are evicted, the last is present.
  expect([
    store.size,
    store.has('/api/cchc-report/search?q=0'),
    store.has('/api/cchc-report/search?q=99'),
  ]).toEqual([13, false, true]);
});

test('addresses with only a cached tag are limited, too', () => {
  const store = createStore(1);
  for (let index = 0; index < 5000; index += 1)
    store.set(`/api/articles?page=${index}${'&'.repeat(900)}`, { ...createEntry(0), answer: null });
  expect(store.size).toBeLessThanOrEqual(MEGABYTE / 900);
});

test('an answer of more than a megabyte is not cached', () => {
  const store = createStore(32);
  store.set('/api/cchc-report/reports', createEntry(MEGABYTE + 1000));
  expect(store.size).toBe(0);
  store.set('/api/cchc-report/reports', createEntry(MEGABYTE));
  expect(store.size).toBe(1);
});
