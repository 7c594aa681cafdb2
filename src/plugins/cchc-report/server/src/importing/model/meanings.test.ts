import {
  type ImportField,
  LEFT_EMPTY,
  findMeaning,
  type Meanings,
  nameKey,
  readWithMeanings,
  UnknownTexts,
} from '.';
import { LONGEST_ASKED } from './fields';

const topic: ImportField = {
  name: 'topic',
  label: 'Nội dung',
  kind: 'choice',
  required: false,
  isLong: false,
  options: [
    { value: 'procedures', label: 'Cải cách thủ tục hành chính' },
    { value: 'digital-government', label: 'Chính phủ số' },
  ],
  target: null,
  parts: [],
};

const meant: Meanings = {
  topic: { 'dich vu cong': 'procedures', khac: LEFT_EMPTY, 'da bo': 'gone', 'chinh phu so': 'procedures' },
};

test.each([
  ['Dịch  vụ công', 'procedures'],
  ['DỊCH VỤ CÔNG', 'procedures'],
  ['Khác', null],
  // What it says by itself stands, whatever somebody said of it.
  ['Chính phủ số', 'digital-government'],
])('a choice %j that somebody explained is %j', (cell, value) => {
  expect(readWithMeanings(cell, topic, meant)).toEqual({ value });
});

test.each(['Đã bỏ', 'Chưa nói đến'])('%j has no meaning that there is: it is unknown by its text', (cell) => {
  expect(readWithMeanings(cell, topic, meant)).toMatchObject({
    problem: { code: 'choice_unknown', text: cell },
  });
});

test('a text of more than two hundred letters is no name that somebody could explain', () => {
  const text = (length: number) => {
    const reading = readWithMeanings('x'.repeat(length), topic, {});
    return 'problem' in reading ? reading.problem.text?.length : 'read';
  };
  expect([text(LONGEST_ASKED), text(LONGEST_ASKED + 1)]).toEqual([200, undefined]);
});

test('names of signs alone are told apart, and a name that every object has means nothing by itself', () => {
  expect([nameKey(' - '), nameKey('?'), nameKey('Trang TTĐT\nxã')]).toEqual(['-', '?', 'trang ttdt xa']);
  expect(findMeaning({ topic: {} }, 'topic', 'constructor')).toBeUndefined();
  expect(findMeaning({}, 'constructor', 'name')).toBeUndefined();
});

test('an unknown text counts once a row in any spelling, and the most frequent is told first', () => {
  const texts = new UnknownTexts();
  texts.add(4, 'channels', 'FB');
  texts.add(4, 'channels', 'Zalo');
  texts.add(4, 'channels', 'ZALO');
  texts.add(5, 'channels', 'zalo');
  texts.add(5, 'topic', 'Zalo');
  expect(texts.all()).toEqual([
    { field: 'channels', text: 'Zalo', count: 2 },
    { field: 'channels', text: 'FB', count: 1 },
    { field: 'topic', text: 'Zalo', count: 1 },
  ]);
});
