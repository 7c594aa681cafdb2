import { foldRecords } from './fewRecords';

const records = (count: number) => Array.from({ length: count }, (_, index) => index);

test('shows ten records at once, and only the first ten if there are more', () => {
  expect(foldRecords(records(10), 10, false)).toEqual({ shown: records(10), isFolding: false, unnamed: 0 });
  expect(foldRecords(records(11), 11, false)).toEqual({ shown: records(10), isFolding: true, unnamed: 0 });
  expect(foldRecords(records(11), 11, true)).toEqual({ shown: records(11), isFolding: true, unnamed: 0 });
});

test('of 340 records shows the hundred that are named, and the number of the others', () => {
  expect(foldRecords(records(100), 340, false)).toMatchObject({ shown: records(10), unnamed: 0 });
  expect(foldRecords(records(100), 340, true)).toMatchObject({ shown: records(100), unnamed: 240 });
});

test('tells the number of the others at once if only a few of many are named', () => {
  expect(foldRecords(records(3), 5, false)).toEqual({ shown: records(3), isFolding: false, unnamed: 2 });
});
