import { logQuery, readReportsAddress, reportsQuery, writeReportsAddress } from './reportsAddress';

test('an address is written back as it was read, without the first page', () => {
  const search =
    'agency=ich-hau&state=draft&kind=half-year&making=2024-H1&cutoff=decree&predecessors=include&page=3';
  const back = new URLSearchParams(writeReportsAddress(readReportsAddress(`?${search}`)));
  expect([...back].sort()).toEqual([...new URLSearchParams(search)].sort());
  expect(writeReportsAddress(readReportsAddress('?agency=ich-hau&page=1'))).toBe('agency=ich-hau');
});

test('what is none of the states, kinds or pages is not asked for', () => {
  expect(readReportsAddress('?state=lost&kind=week&page=-2&cutoff=x&predecessors=no&agency=')).toEqual({
    agency: null,
    state: null,
    kind: null,
    page: 1,
    making: null,
    cutoff: null,
    predecessors: null,
  });
});

test('the reports and the log are asked for by agency and page', () => {
  expect(reportsQuery('ich-hau', readReportsAddress('?state=issued&page=2'))).toBe(
    'agency=ich-hau&state=issued&page=2&pageSize=20',
  );
  expect(logQuery('ich-hau', readReportsAddress(''))).toBe('agency=ich-hau&page=1&pageSize=50');
});
