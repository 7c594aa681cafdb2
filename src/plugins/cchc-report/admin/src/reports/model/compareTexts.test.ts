import type { ChipLooks } from '../workspace/model/chipBook';
import { compareTexts, foldSame, joinWords } from './compareTexts';
import { diffLists } from './textDiff';

const looks: ChipLooks = {
  figure: () => ({ kind: 'figure', label: 'số tin, bài', description: '' }),
  table: () => ({ kind: 'table', label: 'Bảng', description: '' }),
  tag: (source) => ({ kind: 'tag', label: source.includes('endif') ? 'Hết' : 'Nếu có tin', description: '' }),
};
const compare = (before: string, after: string) =>
  compareTexts(before, after, looks).map(({ change, words }) => [
    change,
    joinWords(words)
      .map(({ change: one, item }) => (one === 'same' ? item : `${one === 'added' ? '+' : '-'}${item}`))
      .join(' '),
  ]);

test('words that were removed and added stand in their line, chips by their names', () => {
  expect(compare('Đã đăng {{ articles.total }} tin.', 'Xã đã đăng {{articles.total}} tin mới.')).toEqual([
    ['changed', '-Đã +Xã đã đăng [số tin, bài] -tin. +tin mới.'],
  ]);
  expect(compare('{% if articles.total %}Một{% endif %}', 'Một')).toEqual([
    ['changed', '-[Nếu có tin] Một -[Hết]'],
  ]);
});

test('lines are added, removed and kept; blanks and empty lines do not count', () => {
  expect(compare('## I. Kết quả\n\nMột hai ba\nBốn', '## I. Kết quả\nMột  hai ba\n\nNăm sáu')).toEqual([
    ['same', 'I. Kết quả'],
    ['same', 'Một hai ba'],
    ['removed', '-Bốn'],
    ['added', '+Năm sáu'],
  ]);
  expect(compare('', '- ý mới')).toEqual([['added', '+- ý mới']]);
  expect(compare('', '')).toEqual([]);
});

test('lines that stay are counted, not repeated', () => {
  const stretches = foldSame(compareTexts('a\nb\nc\nd', 'a\nb\nx\nd', looks));
  expect(stretches.map((one) => (one.change === 'unchanged' ? one.count : one.change))).toEqual([
    2,
    'removed',
    'added',
    1,
  ]);
});

test('what is not removed is the later list, what is not added the earlier one', () => {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let round = 0; round < 200; round += 1) {
    const list = () => Array.from({ length: next(12) }, () => next(4));
    const [before, after] = [list(), list()];
    const found = diffLists(before, after, (a, b) => a === b);
    expect(found.filter(({ change }) => change !== 'added').map(({ item }) => item)).toEqual(before);
    expect(found.filter(({ change }) => change !== 'removed').map(({ item }) => item)).toEqual(after);
  }
});
