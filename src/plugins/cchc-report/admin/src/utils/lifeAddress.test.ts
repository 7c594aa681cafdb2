import { logQuery, readLife, reportsQuery, writeLife } from './lifeAddress';

test('an address is written back as it was read, without the first page', () => {
  const search = 'agency=ich-hau&state=draft&kind=half-year&making=2024-H1&cutoff=decree&page=3';
  const back = new URLSearchParams(writeLife(readLife(`?${search}`)));
  expect([...back].sort()).toEqual([...new URLSearchParams(search)].sort());
  expect(writeLife(readLife('?agency=ich-hau&page=1'))).toBe('agency=ich-hau');
});

test('what is none of the states, kinds or pages is not asked for', () => {
  expect(readLife('?state=lost&kind=week&page=-2&cutoff=x&agency=')).toEqual({
    agency: null,
    state: null,
    kind: null,
    page: 1,
    making: null,
    cutoff: null,
  });
});

test('the reports and the log are asked for by agency and page', () => {
  expect(reportsQuery('ich-hau', readLife('?state=issued&page=2'))).toBe(
    'agency=ich-hau&state=issued&page=2&pageSize=20',
  );
  expect(logQuery('ich-hau', readLife(''))).toBe('agency=ich-hau&page=1&pageSize=50');
});
