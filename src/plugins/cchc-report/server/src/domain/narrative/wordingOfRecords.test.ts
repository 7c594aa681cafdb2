import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { day, fullFacts, official, plan } from './testing/facts';
import { breakdown, figure, withFigures } from './testing/figures';
import { everything, wanting } from './testing/kinds';
import { reportText } from './testing/text';

const textOf = (facts: ReportFacts): string => reportText(composeReport(facts));
const changed = (rest: Partial<ReportFacts>): string => textOf({ ...fullFacts, ...rest });

describe('months without articles', () => {
  const facts = wanting('half-year');

  it('are months from the 15th to the 14th under the decree', () => {
    expect(textOf(facts)).toContain('(tính từ ngày 15 tháng trước đến ngày 14) chưa ghi nhận tin, bài');
  });

  it('are months of the calendar where it closes the data', () => {
    const window = { from: day('2024-01-01'), to: day('2024-06-30') };
    const text = textOf({ ...facts, cutoff: 'calendar', window, covered: window });
    expect(text).not.toMatch(/tháng báo cáo|ngày 15 tháng trước/);
  });

  it('of a custom period have no more days than it', () => {
    const window = { from: day('2024-02-10'), to: day('2024-05-31') };
    const figures = withFigures(
      fullFacts.figures,
      figure('articles', [3, null, null], breakdown('month', ['2024-03', '', 3, 0, 0])),
    );
    expect(changed({ period: { kind: 'custom', ...window }, window, covered: window, figures })).toContain(
      'các tháng 02, 4 và 5/2024 (chỉ tính từ ngày 10/02/2024 đến ngày 31/5/2024) chưa ghi nhận tin, bài',
    );
  });
});

const decision3504 = official('Quyết định', '3504', 'QĐ-UBND');
const resolution76 = official('Nghị quyết', '76', 'NQ-CP');

it('plans of one basis name it together, and no plan is given the basis of another', () => {
  const text = changed({
    plans: [
      plan(4, '2024-01-08', { basis: [decision3504] }),
      plan(5, '2024-01-09', { basis: [resolution76] }),
      plan(6, '2024-01-10', { basis: [decision3504] }),
    ],
  });
  expect(text).toMatch(
    /Kế hoạch số 04\/KH-UBND và Kế hoạch số 06\/KH-UBND căn cứ Quyết định số 3504\/QĐ-UBND/,
  );
  expect(text).toMatch(/Kế hoạch số 05\/KH-UBND căn cứ Nghị quyết số 76\/NQ-CP/);
});

it('procedures that only an ended predecessor has are told as such, and nobody finds them on a portal', () => {
  const text = changed({
    predecessors: [
      {
        name: 'Ủy ban nhân dân xã Thạch Kênh',
        shortName: 'UBND xã Thạch Kênh',
        level: 'commune',
        term: { from: null, to: day('2024-03-31') },
      },
    ],
    proceduresOfPredecessors: { inForce: 2, posted: 2 },
  });
  expect(text).toContain(
    'thủ tục hành chính đang có hiệu lực (kể cả 02 thủ tục chỉ có trong danh mục của xã trước khi sắp xếp)',
  );
  expect(text).not.toMatch(/tra cứu được|công khai đầy đủ|thuận lợi/);
});

it.each(['half-year', 'year', 'quarter', 'month'] as const)(
  'a typed result has no day: a %s says so of the objectives by name',
  (kind) => {
    const objective = { target: 98, unit: '%', achieved: 98.3, due: null, state: 'done' as const };
    const facts = everything(kind);
    const [first, ...plans] = facts.plans;
    const objectives = [...(first?.objectives ?? []), { ...objective, title: 'Hồ sơ đúng hạn', typed: true }];
    expect(textOf({ ...facts, plans: first ? [{ ...first, objectives }, ...plans] : [] })).toContain(
      'Riêng kết quả chỉ tiêu “Hồ sơ đúng hạn” là số theo dõi mới nhất, không ghi thời điểm thống kê.',
    );
  },
);

it('articles of one kind are called by it in every count', () => {
  const figures = withFigures(
    fullFacts.figures,
    figure(
      'articles',
      [1, 0, 0],
      breakdown('kind', ['news', 'Tin', 1, 0, 0]),
      breakdown('channel', ['cong', 'Cổng thông tin điện tử xã', 1, 0, 0]),
    ),
  );
  expect(changed({ figures, columns: [{ name: 'Chuyển đổi số', articles: 1 }] })).toContain(
    'Cổng thông tin điện tử xã (01 tin)',
  );
});
