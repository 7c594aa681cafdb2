import { findChoices } from './insertables';

const figure = (group: string, groupLabel: string, name: string, description: string) => ({
  expression: `{{ ${group}.${name} }}`,
  group,
  groupLabel,
  label: description,
  description,
  kind: 'number' as const,
  value: '3',
});
const KNOWN = {
  placeholders: [
    figure('articles', 'Tin, bài', 'total', 'Tổng số tin, bài'),
    figure('meetings', 'Hội nghị', 'total', 'Tổng số hội nghị'),
    figure('articles', 'Tin, bài', 'radio', 'Tin, bài trên đài truyền thanh'),
  ],
  tables: [{ expression: '[table: plans]', description: 'Các kế hoạch' }],
};
const listShown = (typed: string, kind: 'figures' | 'tables' = 'figures') =>
  findChoices(KNOWN, kind, typed).map(({ label, choices }) => [label, choices.map((one) => one.expression)]);

test('figures stand in their groups, each group once, in the order of the server', () => {
  expect(listShown('')).toEqual([
    ['Tin, bài', ['{{ articles.total }}', '{{ articles.radio }}']],
    ['Hội nghị', ['{{ meetings.total }}']],
  ]);
});

test('text typed without diacritics finds words with them, by name or by group', () => {
  expect(listShown('dai truyen')).toEqual([['Tin, bài', ['{{ articles.radio }}']]]);
  expect(listShown('hoi nghi')).toEqual([['Hội nghị', ['{{ meetings.total }}']]]);
  expect(listShown('không có')).toEqual([]);
});

test('an exact phrase comes before the same words scattered', () => {
  const issued = figure(
    'issued',
    'Văn bản',
    'list',
    'Văn bản do cơ quan ban hành, số trên bài của cổng thông tin',
  );
  const counted = figure('articles', 'Tin, bài', 'counted', 'Số tin, bài về cải cách hành chính trong kỳ');
  const [first, second] = findChoices(
    { placeholders: [issued, ...KNOWN.placeholders, counted], tables: [] },
    'figures',
    'so tin bai',
  );
  expect(first?.choices.map(({ expression }) => expression)).toEqual([
    '{{ articles.total }}',
    '{{ articles.counted }}',
  ]);
  expect(second?.choices).toEqual([issued]);
});

test('tables are listed separately', () => {
  expect(listShown('ke hoach', 'tables')).toEqual([[null, ['[table: plans]']]]);
});
