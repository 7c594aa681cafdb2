import { ReportError } from '../errors';
import { parseLocalDate as day } from '../period';
import { reportSpan } from './reportSpan';

const half2024 = { from: day('2023-12-15'), to: day('2024-06-14') };
const year2025 = { from: day('2024-12-15'), to: day('2025-12-14') };
const always = { name: 'UBND xã', validFrom: null, validTo: null };
const ichHau = { ...always, name: 'UBND xã Ích Hậu', validTo: day('2025-06-30') };
const dongKinh = { ...always, name: 'UBND xã Đông Kinh', validFrom: day('2025-07-01') };

const refusal = (...given: Parameters<typeof reportSpan>): { code: string; message: string } => {
  try {
    reportSpan(...given);
  } catch (error) {
    if (error instanceof ReportError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: 'accepted', message: '' };
};

describe('a report speaks of the days that are past', () => {
  it('of the whole window once it is over, from the day after it', () => {
    expect(reportSpan(half2024, always, day('2026-11-23'))).toEqual({
      covered: half2024,
      provisional: false,
      asOf: '2024-06-15',
    });
  });

  it('of the days up to today before', () => {
    expect(reportSpan(half2024, always, day('2024-05-20'))).toEqual({
      covered: { from: '2023-12-15', to: '2024-05-20' },
      provisional: true,
      asOf: '2024-05-20',
    });
  });

  it('on the last day it is whole and speaks from that day', () => {
    expect(reportSpan(half2024, always, day('2024-06-14'))).toEqual({
      covered: half2024,
      provisional: false,
      asOf: '2024-06-14',
    });
  });

  it('of no day yet: refused, with the first day', () => {
    expect(refusal(half2024, always, day('2023-12-14'))).toEqual({
      code: 'period_not_begun',
      message: 'Kỳ báo cáo này chưa bắt đầu (từ ngày 15/12/2023).',
    });
    expect(refusal(half2024, always, day('2023-12-15')).code).toBe('accepted');
  });
});

describe('a report speaks of the days on which the agency existed', () => {
  it('one that ended within the window speaks from its last day, for good', () => {
    expect(reportSpan(year2025, ichHau, day('2026-11-23'))).toEqual({
      covered: { from: '2024-12-15', to: '2025-06-30' },
      provisional: false,
      asOf: '2025-06-30',
    });
  });

  it('one that began within the window speaks from its first', () => {
    expect(reportSpan(year2025, dongKinh, day('2026-11-23'))).toEqual({
      covered: { from: '2025-07-01', to: '2025-12-14' },
      provisional: false,
      asOf: '2025-12-15',
    });
    expect(refusal(year2025, dongKinh, day('2025-06-30'))).toEqual({
      code: 'period_not_begun',
      message: 'Kỳ báo cáo này chưa bắt đầu (từ ngày 01/07/2025).',
    });
  });

  it.each([
    [
      ichHau,
      { from: day('2025-07-01'), to: day('2025-07-31') },
      'UBND xã Ích Hậu hoạt động đến hết ngày 30/06/2025; kỳ báo cáo từ ngày 01/07/2025 đến ngày 31/07/2025 nằm ngoài thời gian đó.',
    ],
    [
      dongKinh,
      half2024,
      'UBND xã Đông Kinh hoạt động từ ngày 01/07/2025; kỳ báo cáo từ ngày 15/12/2023 đến ngày 14/06/2024 nằm ngoài thời gian đó.',
    ],
    [
      { ...dongKinh, validTo: day('2025-12-31') },
      half2024,
      'UBND xã Đông Kinh hoạt động từ ngày 01/07/2025 đến hết ngày 31/12/2025; kỳ báo cáo từ ngày 15/12/2023 đến ngày 14/06/2024 nằm ngoài thời gian đó.',
    ],
  ])('on none: refused, with its own days (%#)', (agency, window, message) => {
    expect(refusal(window, agency, day('2026-11-23'))).toEqual({ code: 'agency_not_in_period', message });
  });

  it('one day in common is enough', () => {
    expect(refusal({ from: day('2025-06-30'), to: day('2025-07-31') }, ichHau, day('2026-11-23')).code).toBe(
      'accepted',
    );
  });
});
