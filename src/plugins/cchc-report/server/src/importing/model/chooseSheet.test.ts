import type { ImportField, ImportType } from '.';
import { chooseSheet } from './chooseSheet';

const field = (name: string, label: string): ImportField => ({
  name,
  label,
  kind: 'text',
  required: true,
  isLong: false,
  options: [],
  target: null,
  parts: [],
});

const article: ImportType = {
  uid: 'api::article.article',
  name: 'article',
  label: 'Tin, bài',
  key: ['publishedOn', 'title'],
  fields: [field('publishedOn', 'Ngày đăng'), field('title', 'Tiêu đề')],
};

/** A sheet of rows of texts. */
const sheet = (...rows: string[][]) => ({ rows: rows.map((cells, index) => ({ number: index + 1, cells })) });
const EMPTY = sheet();
const HEADINGS = ['Ngày đăng', 'Tiêu đề'];
const LIST = sheet(HEADINGS, ['26/02/2024', 'Ra quân']);
const NOTES = sheet(['Ghi chú'], ['Của văn phòng']);

const empty = (count: number) => Array.from({ length: count }, () => EMPTY);
const chosen = (...sheets: { readonly rows: (typeof LIST)['rows'] }[]): number =>
  chooseSheet(article, sheets).index;

test('the list is read, wherever it stands among the first sheets', () => {
  expect(chosen(NOTES, EMPTY, LIST)).toBe(2);
});

test('of many sheets of which the first ten are empty, the first that is not is read', () => {
  expect(chosen(...empty(10), LIST)).toBe(10);
  expect(chosen(...empty(12), sheet(['Tháng 1']), sheet(HEADINGS), NOTES, LIST)).toBe(14);
});

test('a list of nothing is not read, and neither is a guide beside it', () => {
  const refusal = expect.objectContaining({ code: 'import_no_rows' });
  expect(() => chosen(sheet(HEADINGS), NOTES)).toThrow(refusal);
  expect(() => chosen(...empty(11))).toThrow(refusal);
});
