import { foldRecords } from './fewRecords';

const records = (count: number) => Array.from({ length: count }, (_, index) => index);

test('ten records are shown at once, of more only the first ten', () => {
  expect(foldRecords(records(10), 10, false)).toEqual({ shown: records(10), isFolding: false, unnamed: 0 });
  expect(foldRecords(records(11), 11, false)).toEqual({ shown: records(10), isFolding: true, unnamed: 0 });
  expect(foldRecords(records(11), 11, true)).toEqual({ shown: records(11), isFolding: true, unnamed: 0 });
});

test('of 340 records the hundred that are named can be seen, and how many others there are', () => {
  expect(foldRecords(records(100), 340, false)).toMatchObject({ shown: records(10), unnamed: 0 });
  expect(foldRecords(records(100), 340, true)).toMatchObject({ shown: records(100), unnamed: 240 });
});

test('where few are named of many, the others are told at once', () => {
  expect(foldRecords(records(3), 5, false)).toEqual({ shown: records(3), isFolding: false, unnamed: 2 });
});
