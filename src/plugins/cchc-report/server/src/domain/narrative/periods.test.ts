import type { Period } from '../period';
import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { day, fullFacts, half2024, inPeriod, plan } from './testing/facts';
import { reportText } from './testing/text';

const text = (facts: ReportFacts): string => reportText(composeReport(facts));
const of = (period: Period, cutoff?: 'calendar'): string => text(inPeriod(fullFacts, period, cutoff));

describe('the report of every period names it, its days and the one to come', () => {
  it.each<[string, Period, string, string]>([
    [
      'month',
      { kind: 'month', year: 2024, number: 6 },
      'tháng 6 năm 2024 (số liệu tính từ ngày 15/5/2024 đến ngày 14/6/2024',
      'IV. Phương hướng, nhiệm vụ tháng 7 năm 2024',
    ],
    [
      'quarter',
      { kind: 'quarter', year: 2024, number: 2 },
      'quý II năm 2024 (số liệu tính từ ngày 15/3/2024 đến ngày 14/6/2024',
      'IV. Phương hướng, nhiệm vụ quý III năm 2024',
    ],
    [
      'nine months',
      { kind: 'nine-months', year: 2024, number: 1 },
      '9 tháng đầu năm 2024 (số liệu tính từ ngày 15/12/2023 đến ngày 14/9/2024',
      'IV. Phương hướng, nhiệm vụ quý IV năm 2024',
    ],
    [
      'year',
      { kind: 'year', year: 2024, number: 1 },
      'năm 2024 (số liệu tính từ ngày 15/12/2023 đến ngày 14/12/2024',
      'IV. Phương hướng, nhiệm vụ năm 2025',
    ],
  ])('%s', (_, period, window, heading) => {
    expect(of(period)).toContain(window);
    expect(of(period)).toContain(heading);
  });

  it.each<[string, Period, boolean]>([
    ['month', { kind: 'month', year: 2024, number: 6 }, true],
    ['quarter', { kind: 'quarter', year: 2024, number: 2 }, true],
    ['half-year', half2024, true],
    ['nine months', { kind: 'nine-months', year: 2024, number: 1 }, false],
    ['year', { kind: 'year', year: 2024, number: 1 }, true],
  ])('TR-05: Điều 12 is cited for a period that it names: %s', (_, period, isNamed) => {
    expect(of(period).includes('Điều 12 Nghị định số 09/2019/NĐ-CP')).toBe(isNamed);
  });

  it('TR-05: a decree is not cited on a day before it was in force', () => {
    expect(text({ ...fullFacts, asOf: day('2019-03-11') })).not.toContain('09/2019/NĐ-CP');
    expect(text({ ...fullFacts, asOf: day('2019-03-12') })).toContain('09/2019/NĐ-CP');
  });

  it('a calendar cut-off names its days and no decree', () => {
    expect(of(half2024, 'calendar')).toContain(
      '(số liệu tính từ ngày 01/01/2024 đến ngày 30/6/2024) như sau:',
    );
  });

  it('a custom period names its days once', () => {
    const custom = of({ kind: 'custom', from: day('2024-01-01'), to: day('2024-03-31') });
    expect(custom).toContain('cải cách hành chính từ ngày 01/01/2024 đến ngày 31/3/2024 như sau:');
    expect(custom).toContain(
      'Trong thời gian từ ngày 01/01/2024 đến ngày 31/3/2024, Ủy ban nhân dân xã đã đăng, phát 42 tin, bài',
    );
    expect(custom).toContain(
      'so với kỳ trước (từ ngày 02/10/2023 đến ngày 31/12/2023) và tăng 01 tin, bài (2,4%) so với cùng kỳ năm trước (từ ngày 01/01/2023 đến ngày 31/3/2023)',
    );
    expect(custom).toContain('IV. Phương hướng, nhiệm vụ thời gian tới');
  });

  it('a year is compared once: the year before is the same period of it', () => {
    const year = composeReport(inPeriod(fullFacts, { kind: 'year', year: 2024, number: 1 }));
    expect(reportText(year)).toContain('tăng 11 tin, bài (35,5%) so với năm 2023. Cụ thể');
    const table = year.body.findLast((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.columns.map(({ header }) => header)).toEqual([
      'Kênh',
      'Tin',
      'Bài',
      'Phóng sự',
      'Tổng số',
      'Năm trước',
    ]);
  });

  it('one month makes no share of months', () => {
    expect(of({ kind: 'month', year: 2024, number: 6 })).not.toMatch(/tháng của kỳ báo cáo|liên tục/);
  });
});

describe("names and terms are those of the report's day", () => {
  const province = {
    name: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
    shortName: 'UBND tỉnh Hà Tĩnh',
    level: 'province' as const,
  };
  const dongKinh: ReportFacts = {
    ...inPeriod(fullFacts, { kind: 'half-year', year: 2026, number: 1 }),
    agency: {
      name: 'Ủy ban nhân dân xã Đông Kinh',
      shortName: 'UBND xã Đông Kinh',
      placeName: 'Đông Kinh',
      level: 'commune',
    },
    superior: province,
    addressees: [province, { ...province, name: 'Sở Nội vụ tỉnh Hà Tĩnh' }],
    draftingUnit: null,
    officialDocuments: [],
    plans: [
      plan(12, '2026-01-20', {
        issuerName: 'Ủy ban nhân dân xã Đông Kinh',
        subject: 'Tuyên truyền cải cách hành chính năm 2026',
      }),
    ],
  };

  it('xã Đông Kinh in 2026 reports to the province', () => {
    const report = composeReport(dongKinh);
    expect(report.addressees).toEqual(['Ủy ban nhân dân tỉnh Hà Tĩnh', 'Sở Nội vụ tỉnh Hà Tĩnh']);
    expect(report.issuer.lines).toEqual(['Ủy ban nhân dân', 'xã Đông Kinh']);
    expect(report.recipients.archive).toBe('VT');
    expect(reportText(report)).toContain(
      'của Ủy ban nhân dân xã Đông Kinh về tuyên truyền cải cách hành chính năm 2026',
    );
    expect(reportText(report)).not.toMatch(/Ích Hậu|huyện/);
  });

  it('a phường has tổ dân phố, not thôn', () => {
    const phuong = text({
      ...fullFacts,
      agency: { ...fullFacts.agency, name: 'Ủy ban nhân dân phường Trần Phú' },
    });
    expect(phuong).toContain('ở tổ dân phố');
    expect(phuong).toContain('Ủy ban nhân dân phường đã đăng, phát');
  });

  it('levels of online services: "mức độ 3, 4" before the day of change, "toàn trình, một phần" from it', () => {
    expect(text({ ...fullFacts, provisional: true, asOf: day('2022-08-14') })).toContain(
      'trực tuyến mức độ 3, 4: đến ngày 14/6/2024, trong 45 thủ tục hành chính đang có hiệu lực, có 20 thủ tục (44,4%) cung cấp trực tuyến mức độ 4 và 15 thủ tục (33,3%) cung cấp trực tuyến mức độ 3',
    );
    expect(text({ ...fullFacts, asOf: day('2022-08-15') })).toContain('trực tuyến toàn trình, một phần');
  });

  it('a draft made after the data were closed bears the month it is made in', () => {
    expect(composeReport({ ...fullFacts, asOf: day('2024-07-02') }).date).toEqual({
      state: 'draft',
      year: 2024,
      month: 7,
    });
    expect(composeReport({ ...fullFacts, asOf: day('2024-05-20') }).date).toEqual({
      state: 'draft',
      year: 2024,
      month: 6,
    });
  });
});
