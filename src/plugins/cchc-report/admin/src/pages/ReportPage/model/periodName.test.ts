import vi from '../../../translations/vi.json';
import { periodName } from './periodName';

const text = (key: keyof typeof vi, values: Readonly<Record<string, string | number>> = {}): string =>
  vi[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

const period = { cutoff: 'decree', timeZone: 'Asia/Ho_Chi_Minh' } as const;

test('a period is named by its label, chosen days by themselves, day first', () => {
  const half = {
    ...period,
    key: '2024-H1',
    label: '6 tháng đầu năm 2024',
    from: '2023-12-15',
    to: '2024-06-14',
  };
  expect(periodName(half, text)).toBe('6 tháng đầu năm 2024');
  const days = {
    ...period,
    key: '2024-01-01..2024-03-15',
    label: 'Từ ngày 01/01/2024 đến ngày 15/3/2024',
    from: '2024-01-01',
    to: '2024-03-15',
  };
  expect(periodName(days, text)).toBe('kỳ tự chọn từ ngày 01/01/2024 đến hết ngày 15/03/2024');
});
