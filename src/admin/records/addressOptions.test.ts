import { addressOptions } from './addressOptions';
import { shownDay } from './dates';

const search =
  '?filters[$and][0][issuedOn][$gte]=2024-02-26&filters[$and][1][updatedAt][$lt]=2024-06-14T03%253A00%253A00Z';

test('a filter of the address is worded, another is not, and nothing can be chosen from the list', () => {
  const options = addressOptions(shownDay, () => search);
  expect(options.find(({ value }) => value === '2024-02-26')?.label).toBe('26/02/2024');
  expect(options.find(({ value }) => value === '2024-06-14T03:00:00Z')?.label).toBe('14/06/2024');
  expect(options.find(({ value }) => value === '2025-01-01')).toBeUndefined();
  expect(options).toHaveLength(0);
});

test('an address is read anew each time, since filters come and go', () => {
  let address = '';
  const options = addressOptions(shownDay, () => address);
  expect(options.find(() => true)).toBeUndefined();
  address = '?a=2024-01-02';
  expect(options.find(() => true)?.label).toBe('02/01/2024');
});

test('a broken address breaks nothing', () => {
  expect(addressOptions(shownDay, () => '?a=%25E0%25').find(() => true)?.value).toBe('%E0%');
});
