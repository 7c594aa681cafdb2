import { composeReport } from './compose';
import type { PredecessorFact, ReportFacts } from './facts';
import { day, inPeriod, official, plan } from './testing/facts';
import { breakdown, figure, withFigures } from './testing/figures';
import { everything } from './testing/kinds';
import { reportText } from './testing/text';

const textOf = (facts: ReportFacts): string => reportText(composeReport(facts));
const commune = (name: string): PredecessorFact => ({
  name: `Ủy ban nhân dân xã ${name}`,
  shortName: `UBND xã ${name}`,
  level: 'commune',
  term: { from: null, to: day('2025-06-30') },
});
const dongKinh = commune('Đông Kinh');
const year = (number: number) => ({ kind: 'year', year: number, number: 1 }) as const;

/** Ích Hậu, which ended on 30/6/2025. */
const ended = (facts: ReportFacts): ReportFacts => ({
  ...facts,
  term: { from: null, to: day('2025-06-30') },
  successor: dongKinh,
  covered: { ...facts.covered, to: day('2025-06-30') },
  asOf: day('2025-06-30'),
});

/** Đông Kinh, which began on 01/7/2025. */
const begun = (facts: ReportFacts, rest: Partial<ReportFacts> = {}): ReportFacts => ({
  ...facts,
  agency: { ...facts.agency, name: dongKinh.name, shortName: dongKinh.shortName, placeName: 'Đông Kinh' },
  term: { from: day('2025-07-01'), to: null },
  ...rest,
});
const since = (from: string, facts: ReportFacts): ReportFacts => ({
  ...facts,
  covered: { ...facts.covered, from: day(from) },
});

describe('an office that ends within the period', () => {
  const quarter = ended(inPeriod(everything('quarter'), { kind: 'quarter', year: 2025, number: 3 }));
  const whole = ended(inPeriod(everything('year'), year(2025)));

  it.each([
    ['quarter', quarter],
    ['year', whole],
  ])('of a %s reports up to its last day and sets no tasks after it', (_kind, facts) => {
    const text = textOf(facts);
    expect(text).toContain('đến ngày 30/6/2025');
    expect(text).toContain(
      'Ủy ban nhân dân xã Ích Hậu hoạt động đến hết ngày 30/6/2025; cơ quan kế tiếp là Ủy ban nhân dân xã Đông Kinh. Báo cáo không đề ra nhiệm vụ cho thời gian sau ngày đó.',
    );
    for (const future of ['quý IV', 'năm 2026', 'Đề nghị', 'Tiếp tục', 'so với', 'Điều 12'])
      expect(text).not.toContain(future);
  });

  it('is told as it is without a successor on record', () => {
    expect(textOf({ ...quarter, successor: null })).toContain('hoạt động đến hết ngày 30/6/2025. Báo cáo');
  });

  it('soon after it names what is left to it, not a half-year that it has not', () => {
    const half = inPeriod(everything('half-year'), { kind: 'half-year', year: 2025, number: 1 });
    const text = textOf({ ...half, term: { from: null, to: day('2025-06-30') } });
    expect(text).toContain('IV. Phương hướng, nhiệm vụ thời gian hoạt động còn lại, đến hết ngày 30/6/2025');
    expect(text).toContain(
      '30/6/2025\n- Tiếp tục đăng, phát tin, bài về cải cách hành chính; hướng dẫn tổ chức, cá nhân thực hiện thủ tục hành chính, dịch vụ công trực tuyến.\n- Chuẩn bị hồ sơ, số liệu về công tác tuyên truyền cải cách hành chính để bàn giao cho cơ quan kế tiếp.\nTrên đây',
    );
    const before = inPeriod(everything('year'), year(2024));
    expect(textOf({ ...before, term: { from: null, to: day('2025-06-30') } })).toContain(
      'IV. Phương hướng, nhiệm vụ năm 2025',
    );
  });
});

describe('an office that begins within the period', () => {
  it('counts from its first day and compares with nothing', () => {
    const text = textOf(begun(since('2025-07-01', inPeriod(everything('year'), year(2025)))));
    expect(text).toContain('(số liệu tính từ ngày 01/7/2025 đến ngày 14/12/2025)');
    expect(text).toContain('/06 tháng báo cáo từ ngày 01/7/2025 đến ngày 14/12/2025.');
    for (const absent of ['so với', 'Điều 12', '15/12/2024', 'kể cả']) expect(text).not.toContain(absent);
  });

  it('says in the year after it how much of the year before is compared', () => {
    const text = textOf(begun(inPeriod(everything('year'), year(2026))));
    expect(text).toContain('so với năm 2025 (tính từ ngày 01/7/2025)');
    expect(text).toContain('Số tin, bài theo kênh và thể loại (năm trước: tính từ ngày 01/7/2025)');
    expect(text).not.toContain('so với năm trước');
  });
});

describe('a report that includes the offices before a merger', () => {
  const predecessors = [commune('Ích Hậu'), commune('Thạch Kênh'), commune('Thạch Liên')];

  it('says so where it names its days, and in each comparison', () => {
    const text = textOf(begun(inPeriod(everything('year'), year(2025)), { predecessors }));
    expect(text).toContain('(số liệu tính từ ngày 15/12/2024 đến ngày 14/12/2025');
    expect(text).toContain(
      '; kể cả số liệu của các xã trước khi sắp xếp: xã Ích Hậu, xã Thạch Kênh, xã Thạch Liên)',
    );
    expect(text).toContain('so với năm 2024 (số liệu của các xã trước khi sắp xếp)');
    const next = textOf(begun(inPeriod(everything('year'), year(2026)), { predecessors }));
    expect(next).toContain('so với năm 2025 (kể cả số liệu của các xã trước khi sắp xếp)');
  });

  it('names a fall against them under the shortcomings, for the place is the same', () => {
    const facts = begun(inPeriod(everything('year'), year(2025)), { predecessors });
    const fallen = {
      ...facts,
      figures: withFigures(
        facts.figures,
        figure('meetings', [3, 12, 12], breakdown('kind', ['conference', 'Hội nghị', 3, 12, 12])),
      ),
    };
    expect(textOf(fallen)).toContain(
      'So với năm 2024 (số liệu của các xã trước khi sắp xếp), số hội nghị, cuộc họp giảm 09 cuộc (75%).',
    );
  });

  it('calls one of them by its word, and those of different kinds by the common one', () => {
    const one = textOf(
      begun(inPeriod(everything('half-year'), { kind: 'half-year', year: 2025, number: 2 }), {
        predecessors: predecessors.slice(0, 1),
      }),
    );
    expect(one).toContain('kể cả số liệu của xã trước khi sắp xếp: xã Ích Hậu');
    const department = { ...commune(''), name: 'Phòng Nội vụ huyện Lộc Hà' };
    const mixed = textOf(
      begun(inPeriod(everything('quarter'), { kind: 'quarter', year: 2025, number: 3 }), {
        predecessors: [...predecessors.slice(0, 1), department],
      }),
    );
    expect(mixed).toContain('các cơ quan trước khi sắp xếp: xã Ích Hậu, Phòng Nội vụ huyện Lộc Hà');
  });

  it('cites as its own only its own plans, and names the issuer of what another office issued', () => {
    const facts = begun(inPeriod(everything('half-year'), { kind: 'half-year', year: 2025, number: 2 }), {
      predecessors,
      plans: [
        plan(12, '2025-07-20', { issuerName: dongKinh.name }),
        plan(7, '2025-02-20', { ofPredecessor: true }),
      ],
      officialDocuments: [official('Công văn', '15', 'UBND')],
    });
    const text = textOf(facts);
    // Its plan is of July: the communes before the merger did not work by it in June.
    expect(text).toContain('Thực hiện nhiệm vụ tuyên truyền cải cách hành chính năm 2025,');
    expect(text).toContain('Ủy ban nhân dân xã đã ban hành Kế hoạch số 12/KH-UBND ngày 20/7/2025');
    expect(text).not.toContain('07/KH-UBND');
    expect(text).toContain(
      'đã ban hành 01 văn bản (Công văn số 15/UBND ngày 20/3/2024 của Ủy ban nhân dân xã Ích Hậu',
    );
  });
});
