import { composeReport } from './compose';
import type { ObjectiveFact, ReportFacts } from './facts';
import { day, fullFacts, plan } from './testing/facts';
import { everything } from './testing/kinds';
import { reportText } from './testing/text';

const posters: ObjectiveFact = {
  title: 'Tuyên truyền trực quan',
  target: 10,
  unit: 'đợt',
  achieved: 12,
  typed: false,
  due: day('2024-05-31'),
  state: 'done',
  lateness: { byDue: 6, reachedOn: day('2024-06-12') },
};
const inTime: ObjectiveFact = { ...posters, title: 'Họp thôn', lateness: null };

const reportOf = (facts: ReportFacts, ...objectives: readonly ObjectiveFact[]): string =>
  reportText(composeReport({ ...facts, plans: [plan(7, '2024-02-26', { objectives })] }));

const TOLD =
  '“Tuyên truyền trực quan” (chỉ tiêu 10 đợt; đến hạn ngày 31/5/2024 thực hiện 06 đợt, đến ngày 12/6/2024 hoàn thành).';

describe('an objective that was reached after its day', () => {
  it.each(['half-year', 'year', 'quarter', 'month'] as const)('is a shortcoming of a %s', (kind) => {
    const text = reportOf(everything(kind), posters, inTime);
    expect(text).toContain('trong đó 01 chỉ tiêu hoàn thành sau thời hạn');
    expect(text).toContain(TOLD);
    expect(text.indexOf(TOLD)).toBeGreaterThan(text.indexOf('ồn tại, hạn chế'));
    expect(text).not.toContain('khá toàn diện');
  });

  it('is no "Đã hoàn thành" in the table, and its cause is asked for', () => {
    const text = reportOf(fullFacts, posters, inTime);
    expect(text).toContain('Tuyên truyền trực quan | đợt | 10 | 12 | 120% | Hoàn thành sau thời hạn');
    expect(text).toContain('Họp thôn | đợt | 10 | 12 | 120% | Đã hoàn thành');
    expect(text).toContain('chỉ tiêu “Tuyên truyền trực quan”: ……');
    expect(text).not.toContain('chỉ tiêu “Họp thôn”: ……');
  });

  it('all of them: so it is said', () => {
    expect(reportOf(fullFacts, posters)).toContain('chỉ tiêu này đã hoàn thành, nhưng sau thời hạn.');
    expect(reportOf(fullFacts, posters, { ...posters, title: 'Hai' })).toContain(
      'tất cả các chỉ tiêu đã hoàn thành, đều sau thời hạn.',
    );
  });

  it('none: nothing is said', () => expect(reportOf(fullFacts, inTime)).not.toContain('sau thời hạn'));
});
