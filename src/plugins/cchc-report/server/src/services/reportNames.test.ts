import { parsePeriod } from '../domain/period';
import { reportNames } from './reportNames';

const withSubject = (subject: string) => ({ typeName: 'Báo cáo', subject });
const ICH_HAU = { slug: 'ich-hau', shortName: 'UBND xã Ích Hậu' };
const HALF_YEAR = {
  agency: 'ich-hau',
  period: parsePeriod({ period: '2024-H1' }),
  cutoff: 'decree',
} as const;
const OF_HALF_YEAR = withSubject('Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024');

test('a report is saved under its title and agency, and written under its slug by the command line', () => {
  expect(reportNames(OF_HALF_YEAR, ICH_HAU, HALF_YEAR, 'docx')).toEqual({
    fileName:
      'Báo cáo kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024 - UBND xã Ích Hậu.docx',
    slugName: 'bao-cao-cchc-ich-hau-2024-H1.docx',
  });
});

test('a report by the calendar has a different file name, in any format', () => {
  expect(reportNames(OF_HALF_YEAR, ICH_HAU, { ...HALF_YEAR, cutoff: 'calendar' }, 'pdf')).toEqual({
    fileName:
      'Báo cáo kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024 (theo năm dương lịch) - UBND xã Ích Hậu.pdf',
    slugName: 'bao-cao-cchc-ich-hau-2024-H1-duong-lich.pdf',
  });
});

test('a custom period has no cut-off in its name, and hyphens between day, month and year', () => {
  const period = parsePeriod({ period: 'custom', from: '2024-01-01', to: '2024-03-31' });
  const names = reportNames(
    withSubject('Kết quả công tác từ ngày 01/01/2024 đến ngày 31/3/2024'),
    ICH_HAU,
    { ...HALF_YEAR, period, cutoff: 'calendar' },
    'odt',
  );
  expect(names).toEqual({
    fileName: 'Báo cáo kết quả công tác từ ngày 01-01-2024 đến ngày 31-3-2024 - UBND xã Ích Hậu.odt',
    slugName: 'bao-cao-cchc-ich-hau-2024-01-01..2024-03-31.odt',
  });
});

test('an agency without a short name is named by its slug', () => {
  const { fileName } = reportNames(withSubject('Kết quả'), { ...ICH_HAU, shortName: '' }, HALF_YEAR, 'docx');
  expect(fileName).toBe('Báo cáo kết quả - ich-hau.docx');
});
