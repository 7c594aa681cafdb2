import { createAddressOptions } from './addressOptions';
import { formatDay } from './dates';

const search =
  '?filters[$and][0][issuedOn][$gte]=2024-02-26&filters[$and][1][updatedAt][$lt]=2024-06-14T03%253A00%253A00Z';

test('only filter values in the address are labelled, and the list itself is empty', () => {
  const options = createAddressOptions(formatDay, () => search);
  expect(options.find(({ value }) => value === '2024-02-26')?.label).toBe('26/02/2024');
  expect(options.find(({ value }) => value === '2024-06-14T03:00:00Z')?.label).toBe('14/06/2024');
  expect(options.find(({ value }) => value === '2025-01-01')).toBeUndefined();
  expect(options).toHaveLength(0);
});

test('the address is read on every lookup', () => {
  let address = '';
  const options = createAddressOptions(formatDay, () => address);
  expect(options.find(() => true)).toBeUndefined();
  address = '?a=2024-01-02';
  expect(options.find(() => true)?.label).toBe('02/01/2024');
});

test('a malformed address does not throw', () => {
  expect(createAddressOptions(formatDay, () => '?a=%25E0%25').find(() => true)?.value).toBe('%E0%');
});
