import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { day, fullFacts } from './testing/facts';
import { breakdown, figure, withFigures } from './testing/figures';
import { reportText } from './testing/text';

/** The first half of 2024, seen on 20 April: months to March are over, April (to 14/4) too, May is running. */
const onApril20: ReportFacts = {
  ...fullFacts,
  covered: { from: day('2023-12-15'), to: day('2024-04-20') },
  provisional: true,
  asOf: day('2024-04-20'),
};
const monthly = (...articles: readonly number[]): ReportFacts => ({
  ...onApril20,
  figures: withFigures(
    fullFacts.figures,
    figure(
      'articles',
      [articles.reduce((sum, n) => sum + n, 0), 31, 43],
      breakdown('month', ...articles.map((n, index) => [`2024-0${index + 1}`, '', n, 0, 0] as const)),
    ),
  ),
});
const textOf = (facts: ReportFacts): string => reportText(composeReport(facts));

describe('a report of a period that is not over', () => {
  const text = textOf(onApril20);

  it('says up to when the numbers go, and names no decree for that day', () => {
    expect(text).toContain('đầu năm 2024 (số liệu từ ngày 15/12/2023, tạm tính đến ngày 20/4/2024) như sau:');
    expect(text).toContain('Tính đến ngày 20/4/2024, đã hoàn thành');
    expect(text).not.toContain('14/6/2024');
  });

  it('compares with no whole period, in words or table', () => {
    expect(text).not.toMatch(/so với|(?:Kỳ|Quý|Năm) trước|Cùng kỳ/);
    expect(text).not.toContain('chiều sâu');
  });

  it('misses no month that is to come or still running', () => {
    const gaps = textOf(monthly(1, 0, 1, 1, 0, 0));
    expect(gaps).toContain(
      'tháng báo cáo 02/2024 (tính từ ngày 15 tháng trước đến ngày 14) chưa ghi nhận tin, bài',
    );
    expect(textOf(monthly(1, 1, 1, 1, 0, 0))).not.toContain('chưa ghi nhận tin, bài');
  });

  it('counts a running month once it has an article', () => {
    expect(textOf(monthly(1, 1, 1, 1, 0, 0))).toContain('cả 04 tháng đến ngày 20/4/2024 đều có tin, bài');
    expect(textOf(monthly(1, 1, 1, 1, 1, 0))).toContain('cả 05 tháng đến ngày 20/4/2024 đều có tin, bài');
  });

  it('cites no plan issued after that day', () => {
    const facts = { ...onApril20, covered: { ...onApril20.covered, to: day('2024-02-27') } };
    expect(textOf(facts)).toContain('07/KH-UBND');
    expect(textOf(facts)).not.toContain('09/KH-UBND');
  });
});

it('a custom period that is not over says so once', () => {
  const period = { kind: 'custom', from: day('2024-01-01'), to: day('2024-12-31') } as const;
  const text = textOf({ ...onApril20, period, window: { from: period.from, to: period.to } });
  expect(text).toContain('đến ngày 31/12/2024 (số liệu tạm tính đến ngày 20/4/2024) như sau:');
});

it('a period that is over is whole and compared', () => {
  const text = textOf(fullFacts);
  expect(text).toContain('so với');
  expect(text).not.toContain('tạm tính');
});

it('an agency that ended within the period is dated by its last day and compared with nothing', () => {
  const ended: ReportFacts = {
    ...fullFacts,
    covered: { from: day('2023-12-15'), to: day('2024-03-31') },
    asOf: day('2024-03-31'),
  };
  expect(composeReport(ended).date).toEqual({ state: 'draft', year: 2024, month: 3 });
  expect(textOf(ended)).toContain('(số liệu tính từ ngày 15/12/2023 đến ngày 31/3/2024) như sau:');
  expect(textOf(ended)).not.toMatch(/so với|tạm tính/);
});
