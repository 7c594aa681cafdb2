import { composeReport } from './compose';
import type { ObjectiveFact, PlanFact, ReportFacts } from './facts';
import { day, fullFacts, inPeriod, plan } from './testing/facts';
import { reportText } from './testing/text';

const textOf = (facts: Partial<ReportFacts>): string => reportText(composeReport({ ...fullFacts, ...facts }));

const objective = (title: string, state: ObjectiveFact['state'], rest: Partial<ObjectiveFact> = {}) => ({
  title,
  target: 2,
  unit: 'lớp',
  achieved: 1,
  typed: false,
  due: null,
  state,
  ...rest,
});
const withObjectives = (...objectives: readonly ObjectiveFact[]): PlanFact =>
  plan(7, '2024-02-26', { objectives });

describe('objectives are those of the plans issued by the last day', () => {
  it('of a plan issued then: sentence, table and, when late, a shortcoming', () => {
    const text = textOf({ plans: [withObjectives(objective('Tập huấn', 'late'))] });
    expect(text).toContain('Kế hoạch năm 2024 đề ra 01 chỉ tiêu.');
    expect(text).toContain('Tập huấn | lớp | 2 | 1 | 50% | Đến hạn, chưa hoàn thành');
    expect(text).toContain('Chỉ tiêu đến hạn chưa hoàn thành: Kế hoạch số 07/KH-UBND: “Tập huấn”');
  });

  it('of a plan issued later: none of them', () => {
    const later = plan(31, '2024-06-15', { objectives: [objective('Tập huấn', 'late')] });
    const text = textOf({ plans: [later] });
    expect(text).not.toMatch(/chỉ tiêu|Tập huấn/);
    expect(textOf({ plans: [withObjectives(objective('Cuộc thi', 'done')), later] })).toContain(
      'đề ra 01 chỉ tiêu',
    );
  });

  it('of several plans: "Các kế hoạch"', () => {
    const other = plan(9, '2024-02-28', { objectives: [objective('Cuộc thi', 'done')] });
    expect(textOf({ plans: [withObjectives(objective('Tập huấn', 'done')), other] })).toContain(
      'Các kế hoạch năm 2024 đề ra 02 chỉ tiêu.',
    );
  });
});

describe('an objective that is late is told with what was reached', () => {
  it.each<[string, Partial<ObjectiveFact>, string]>([
    ['some', {}, '“Tập huấn” (chỉ tiêu 02 lớp, thực hiện 01 lớp)'],
    ['nothing', { achieved: 0 }, '“Tập huấn” (chỉ tiêu 02 lớp, chưa ghi nhận kết quả thực hiện)'],
    ['unknown', { achieved: null }, '“Tập huấn” (chỉ tiêu 02 lớp, kết quả thực hiện chưa có số liệu)'],
    ['a share', { target: 80, unit: '%', achieved: 62.5 }, '“Tập huấn” (chỉ tiêu 80%, thực hiện 62,5%)'],
  ])('%s', (_, rest, expected) => {
    expect(textOf({ plans: [withObjectives(objective('Tập huấn', 'late', rest))] })).toContain(expected);
  });

  it('a share stands in the table as in the sentence', () => {
    const share = objective('Hồ sơ trực tuyến', 'late', { target: 80, unit: '%', achieved: 62.5 });
    expect(textOf({ plans: [withObjectives(share)] })).toContain(
      'Hồ sơ trực tuyến | % | 80% | 62,5% | 78,1% | Đến hạn, chưa hoàn thành',
    );
  });
});

describe('the tasks to come', () => {
  const late = (count: number) =>
    withObjectives(...Array.from({ length: count }, (_, index) => objective(`Việc ${index + 1}`, 'late')));

  it('up to three late objectives are named', () => {
    expect(textOf({ plans: [late(3)] })).toContain(
      'các chỉ tiêu đã đến hạn của Kế hoạch số 07/KH-UBND: “Việc 1”; “Việc 2”; “Việc 3”.',
    );
    expect(textOf({ plans: [late(4)] })).toContain('- Tập trung hoàn thành các chỉ tiêu đã đến hạn.');
  });

  it('within the year go on under its plan', () => {
    const text = textOf({});
    expect(text).toContain('cải cách hành chính nhà nước theo Kế hoạch số 07/KH-UBND');
    expect(text).not.toContain('Xây dựng, ban hành');
  });

  it('of another year ask for its plan, and for what is left of this one', () => {
    const year = inPeriod(
      {
        ...fullFacts,
        plans: [withObjectives(objective('Tập huấn', 'on-track'), objective('Cuộc thi', 'done'))],
      },
      { kind: 'year', year: 2024, number: 1 },
    );
    const tasks = reportText(composeReport(year)).split('IV. Phương hướng')[1];
    expect(tasks).toContain(
      '- Xây dựng, ban hành và triển khai kế hoạch tuyên truyền cải cách hành chính năm 2025.\n- Rà soát, khắc phục chỉ tiêu năm 2024 chưa hoàn thành của Kế hoạch số 07/KH-UBND: “Tập huấn”.',
    );
    expect(tasks).not.toContain('theo Kế hoạch số 07/KH-UBND');
  });

  it('with nothing left ask for the plan only', () => {
    const year = inPeriod({ ...fullFacts, plans: [] }, { kind: 'half-year', year: 2024, number: 2 });
    expect(reportText(composeReport(year))).toContain('cải cách hành chính năm 2025.\n');
  });
});

describe('plans of a custom period', () => {
  const custom = (from: string, to: string): string =>
    reportText(composeReport(inPeriod(fullFacts, { kind: 'custom', from: day(from), to: day(to) })));

  it('over several years are of no one year', () => {
    const text = reportText(
      composeReport(
        inPeriod(
          { ...fullFacts, plans: [] },
          { kind: 'custom', from: day('2023-06-01'), to: day('2024-06-30') },
        ),
      ),
    );
    expect(text).toContain('chưa ghi nhận kế hoạch tuyên truyền cải cách hành chính trong kỳ của');
    expect(text).not.toContain('năm 2024 của Ủy ban');
  });

  it('within a year are of that year', () => {
    expect(custom('2024-01-01', '2024-03-31')).toContain('ngay từ đầu năm, Ủy ban');
  });

  it('one day is spoken of as a day', () => {
    expect(custom('2024-03-04', '2024-03-04')).toContain('Trong ngày 04/3/2024, Ủy ban nhân dân xã');
  });
});

it('several other plans are announced as such', () => {
  const others = [plan(61, '2023-12-20', { purpose: 'par' }), plan(9, '2024-02-28')];
  const text = textOf({ plans: [plan(7, '2024-02-26'), ...others] });
  expect(text).toContain(
    'Ngoài Kế hoạch số 07/KH-UBND, để triển khai nhiệm vụ năm 2024, Ủy ban nhân dân xã đã ban hành các kế hoạch: Kế hoạch số 61/KH-UBND',
  );
});
