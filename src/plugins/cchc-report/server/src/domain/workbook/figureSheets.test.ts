import { parsePeriodKey, periodLabel, findWindow } from '../period';
import { breakdown, figure } from '../narrative/testing/figures';
import { figureSheets } from './figureSheets';

const articles = {
  ...figure(
    'articles',
    [42, 31, null],
    breakdown('kind', ['news', 'Tin', 30, 25, null], ['video', 'Video', 0, 0, null]),
    breakdown('month', ['2024-01', 'Tháng 01/2024', 42, 40, null]),
  ),
  label: 'Tin, bài',
  unit: 'tin, bài',
};

const outreach = {
  ...figure('outreach', [3, null, 0]),
  label: 'Hình thức tuyên truyền khác',
  unit: 'lần thực hiện',
  breakdowns: [
    {
      by: 'channel' as const,
      rows: [
        {
          key: 'to-gap',
          label: 'Tờ gấp',
          value: 2,
          previous: null,
          sameLastYear: 0,
          quantity: 1500.5,
          unit: 'tờ',
        },
        {
          key: 'khac',
          label: 'Kênh khác',
          value: 1,
          previous: null,
          sameLastYear: 0,
          quantity: null,
          unit: null,
        },
      ],
    },
  ],
};

const sheetsOf = (key: string) => {
  const period = parsePeriodKey(key);
  return figureSheets({
    period: { label: periodLabel(period), ...findWindow(period, 'decree') },
    agency: { name: 'Ủy ban nhân dân xã Ích Hậu' },
    figures: [articles, outreach],
  });
};

const valuesIn = (sheet: ReturnType<typeof sheetsOf>[number] | undefined) =>
  sheet?.tables[0]?.rows.map(({ values }) => values);

describe('the sheets of the figures', () => {
  const [figures, breakdowns] = sheetsOf('2024-H1');

  it('say whose figures of which period they are and which days were counted', () => {
    expect([figures?.name, breakdowns?.name]).toEqual(['Số liệu', 'Phân tổ']);
    expect(figures?.title).toBe(
      'Số liệu cải cách hành chính 6 tháng đầu năm 2024\nỦy ban nhân dân xã Ích Hậu\nSố liệu từ ngày 15/12/2023 đến ngày 14/6/2024',
    );
    expect(breakdowns?.title).toMatch(
      /^Phân tổ số liệu cải cách hành chính 6 tháng đầu năm 2024\nỦy ban nhân dân xã Ích Hậu\nSố liệu từ ngày 15\/12\/2023 đến ngày 14\/6\/2024\nMột tin, bài đăng trên nhiều kênh/,
    );
  });

  it('name a period of one day and one of chosen days as they are', () => {
    expect(sheetsOf('2024-03-08..2024-03-08')[0]?.title).toMatch(
      /hành chính ngày 08\/3\/2024\n.*\nSố liệu ngày 08\/3\/2024$/,
    );
    expect(sheetsOf('2024-01-01..2024-03-31')[0]?.title).toContain(
      'hành chính từ ngày 01/01/2024 đến ngày 31/3/2024\n',
    );
  });

  it('have a row a figure: not recorded is empty, none is 0, a difference needs both', () => {
    expect(figures?.tables[0]?.columns.map(({ header }) => header)).toEqual([
      'Chỉ tiêu',
      'Đơn vị tính',
      'Kỳ này',
      'Kỳ trước',
      'Cùng kỳ năm trước',
      'Chênh lệch so với kỳ trước',
      'Chênh lệch so với cùng kỳ năm trước',
    ]);
    expect(valuesIn(figures)).toEqual([
      ['Tin, bài', 'tin, bài', 42, 31, null, 11, null],
      ['Hình thức tuyên truyền khác', 'lần thực hiện', 3, null, 0, null, 3],
    ]);
  });

  it('have a row a row of a breakdown, with quantity and unit where there are any', () => {
    expect(breakdowns?.tables[0]?.columns.map(({ header }) => header)).toEqual([
      'Chỉ tiêu',
      'Đơn vị tính',
      'Phân theo',
      'Mục',
      'Kỳ này',
      'Kỳ trước',
      'Cùng kỳ năm trước',
      'Số lượng',
      'Đơn vị của số lượng',
    ]);
    expect(valuesIn(breakdowns)).toEqual([
      ['Tin, bài', 'tin, bài', 'Loại', 'Tin', 30, 25, null, null, null],
      ['Tin, bài', 'tin, bài', 'Loại', 'Video', 0, 0, null, null, null],
      ['Tin, bài', 'tin, bài', 'Tháng báo cáo', 'Tháng 01/2024', 42, 40, null, null, null],
      ['Hình thức tuyên truyền khác', 'lần thực hiện', 'Kênh', 'Tờ gấp', 2, null, 0, 1500.5, 'tờ'],
      ['Hình thức tuyên truyền khác', 'lần thực hiện', 'Kênh', 'Kênh khác', 1, null, 0, null, null],
    ]);
  });

  it('lead from each row to the figure or row it counts', () => {
    const sources = [figures, breakdowns].map((sheet) => sheet?.tables[0]?.rows.map(({ source }) => source));
    expect(sources).toEqual([
      ['articles', 'outreach'],
      [
        'articles/kind/news',
        'articles/kind/video',
        'articles/month/2024-01',
        'outreach/channel/to-gap',
        'outreach/channel/khac',
      ],
    ]);
  });

  it('have columns whose shares make a whole table', () => {
    for (const sheet of [figures, breakdowns]) {
      const shares = sheet?.tables[0]?.columns.map(({ share }) => share) ?? [];
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }
  });
});
