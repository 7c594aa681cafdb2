import { stageOf } from './stage';

const initialValues = {};
const start = { kind: 'news' };
const typed = { kind: 'news', title: 'Tin' };

test('a form is to be begun when it was just opened, though something was typed, and when it was emptied', () => {
  expect(stageOf({ values: initialValues, initialValues }, null)).toBe('due');
  expect(stageOf({ values: typed, initialValues }, null)).toBe('due');
  expect(stageOf({ values: initialValues, initialValues }, start)).toBe('due');
});

test('it is as it was begun until the first change', () => {
  expect(stageOf({ values: start, initialValues }, start)).toBe('begun');
  expect(stageOf({ values: typed, initialValues }, start)).toBe('written');
});

test('what was begun over something typed is never taken for untouched', () => {
  expect(stageOf({ values: { ...typed, ...start }, initialValues }, typed)).toBe('written');
});
