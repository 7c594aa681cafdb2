import { readSearch, searchQuestion, writeSearch } from './searchAddress';

test('what is looked for is in the address and comes back from it', () => {
  const address = { q: 'đường & "07/KH"', type: 'plan', page: 3 };
  expect(readSearch(`?${writeSearch(address)}`)).toEqual(address);
  expect(writeSearch({ q: '', type: null, page: 1 })).toBe('');
  expect(readSearch('?page=-1&type=')).toEqual({ q: '', type: null, page: 1 });
});

test('nothing is asked until a letter or a figure is typed', () => {
  expect(searchQuestion(readSearch('?q=%20/.'))).toBeNull();
  expect(searchQuestion(readSearch('?q=%20a%09%20b'))).toBe('q=a+b&page=1&pageSize=20');
});
