import { fullFacts } from '../testing/facts';
import { breakdown, figure, withFigures } from '../testing/figures';
import { inlineText } from '../testing/text';
import type { Table } from 'nd30-document';
import { articlesTable } from './articles';
import { objectivesTable } from './objectives';

const cells = ({ rows }: Table): string[][] => rows.map((row) => row.cells.map(inlineText));

it('articles by channel and kind; the last row counts each article once', () => {
  expect(cells(articlesTable(fullFacts))).toEqual([
    ['Cổng thông tin điện tử xã', '28', '8', '0', '36', '31', '41'],
    ['Loa truyền thanh', '5', '2', '2', '9', '4', '2'],
    ['Tổng số tin, bài', '30', '10', '2', '42', '31', '41'],
  ]);
  expect(articlesTable(fullFacts).rows.map(({ emphasis }) => emphasis ?? false)).toEqual([
    false,
    false,
    true,
  ]);
});

it('0 and unknown are not the same', () => {
  const figures = withFigures(
    fullFacts.figures,
    figure(
      'articles',
      [0, 1250, null],
      breakdown('kind', ['news', 'Tin', 0, 1250, null]),
      breakdown('channel', ['loa', 'Loa', 0, 1250, null]),
    ),
  );
  expect(cells(articlesTable({ ...fullFacts, figures }))).toEqual([
    ['Loa', '0', '1.250', '...'],
    ['Tổng số tin, bài', '0', '1.250', '...'],
  ]);
});

it('objectives with share and state; what is unknown stays so', () => {
  const [first] = fullFacts.plans;
  if (first === undefined) throw new Error('The fixture has a plan.');
  const open = {
    title: 'Tờ gấp',
    target: 0.5,
    unit: null,
    achieved: null,
    typed: false,
    due: null,
    state: 'on-track' as const,
  };
  expect(
    cells(
      objectivesTable({
        ...fullFacts,
        plans: [{ ...first, objectives: [...first.objectives.slice(0, 1), open] }],
      }),
    ),
  ).toEqual([
    ['Kế hoạch số 07/KH-UBND'],
    ['Tin, bài đăng trên Cổng thông tin điện tử', 'tin, bài', '40', '42', '105%', 'Đã hoàn thành'],
    ['Tờ gấp', '', '0,5', '...', '...', 'Đang thực hiện'],
  ]);
});

it('the shares of a table sum to 1', () => {
  for (const table of [articlesTable(fullFacts), objectivesTable(fullFacts)]) {
    expect(table.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const row of table.rows)
      expect(row.cells).toHaveLength(row.group === true ? 1 : table.columns.length);
  }
});
