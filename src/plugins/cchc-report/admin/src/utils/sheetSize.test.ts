import { sheetSize } from './sheetSize';

test('where there is room the sheet is as it prints', () => {
  expect(sheetSize(1200, false)).toEqual({ width: 1200, scale: 1, isNarrow: false });
  expect(sheetSize(850, true)).toEqual({ width: 850, scale: 1, isNarrow: false });
});

test('on a telephone the text is set for reading, or drawn smaller as it prints', () => {
  expect(sheetSize(340, false)).toEqual({ width: 340, scale: 1, isNarrow: true });
  expect(sheetSize(340, true)).toEqual({ width: 850, scale: 0.4, isNarrow: true });
});
