import type { FigureAnswer } from '../../../contract';
import { breakdown, figure } from './figures';

/** The first half of 2024 with everything recorded and done. */
export const fullFigures: readonly FigureAnswer[] = [
  figure(
    'articles',
    [42, 31, 41],
    breakdown(
      'kind',
      ['news', 'Tin', 30, 25, 30],
      ['feature', 'Bài', 10, 6, 11],
      ['reportage', 'Phóng sự', 2, 0, 0],
      ['video', 'Video', 0, 0, 0],
    ),
    breakdown(
      'topic',
      ['institutions', 'Cải cách thể chế', 5, 4, 5],
      ['procedures', 'Cải cách thủ tục hành chính', 17, 12, 16],
      ['organisation', 'Cải cách tổ chức bộ máy hành chính nhà nước', 0, 1, 2],
      ['civil-service', 'Cải cách chế độ công vụ', 6, 4, 6],
      ['digital-government', 'Xây dựng, phát triển Chính phủ điện tử, Chính phủ số', 14, 10, 12],
    ),
    breakdown(
      'channel',
      ['cong-ttdt', 'Cổng thông tin điện tử xã', 36, 31, 41],
      ['loa-truyen-thanh', 'Loa truyền thanh', 9, 4, 2],
    ),
    breakdown(
      'channel-class',
      ['online', 'Trực tuyến', 36, 31, 41],
      ['traditional', 'Truyền thống', 9, 4, 2],
    ),
    breakdown(
      'kind-channel',
      ['news/cong-ttdt', 'Tin - Cổng thông tin điện tử xã', 28, 25, 30],
      ['news/loa-truyen-thanh', 'Tin - Loa truyền thanh', 5, 2, 1],
      ['feature/cong-ttdt', 'Bài - Cổng thông tin điện tử xã', 8, 6, 11],
      ['feature/loa-truyen-thanh', 'Bài - Loa truyền thanh', 2, 2, 1],
      ['reportage/loa-truyen-thanh', 'Phóng sự - Loa truyền thanh', 2, 0, 0],
    ),
    breakdown(
      'month',
      ['2024-01', 'Tháng 01/2024', 7, 5, 7],
      ['2024-02', 'Tháng 02/2024', 7, 5, 7],
      ['2024-03', 'Tháng 03/2024', 7, 5, 7],
      ['2024-04', 'Tháng 04/2024', 7, 5, 7],
      ['2024-05', 'Tháng 05/2024', 7, 5, 7],
      ['2024-06', 'Tháng 06/2024', 7, 6, 6],
    ),
  ),
  figure('months-with-articles', [6, 6, 6]),
  figure(
    'meetings',
    [11, 11, null],
    breakdown(
      'kind',
      ['conference', 'Hội nghị', 3, 3, null],
      ['flag-ceremony', 'Chào cờ đầu tháng', 6, 6, null],
      ['village-meeting', 'Họp thôn', 2, 2, null],
    ),
  ),
  figure(
    'meeting-attendees',
    [1250, 900, null],
    breakdown(
      'kind',
      ['conference', 'Hội nghị', 185, 180, null],
      ['flag-ceremony', 'Chào cờ đầu tháng', 1065, 720, null],
      ['village-meeting', 'Họp thôn', null, null, null],
    ),
  ),
  figure('outreach', [4, 2, 1], {
    by: 'channel',
    rows: [
      { key: 'pa-no', label: 'Pa nô', value: 3, previous: 2, sameLastYear: 1, quantity: 11, unit: 'cụm' },
      {
        key: 'cuoc-thi',
        label: 'Cuộc thi',
        value: 1,
        previous: 0,
        sameLastYear: 0,
        quantity: null,
        unit: null,
      },
    ],
  }),
  figure('plans', [2, 0, 1]),
  figure(
    'plan-objectives',
    [3, 2, 2],
    breakdown(
      'state',
      ['done', 'Đã hoàn thành', 2, 2, 2],
      ['late', 'Quá hạn', 0, 0, 0],
      ['on-track', 'Đang thực hiện', 1, 0, 0],
    ),
  ),
  figure(
    'official-documents',
    [5, 3, 2],
    breakdown('sector', ['ho-tich', 'Hộ tịch', 2, 1, 1], ['none', 'Chưa ghi lĩnh vực', 3, 2, 1]),
  ),
  figure(
    'procedures-in-force',
    [45, 45, 40],
    breakdown(
      'online-level',
      ['full', 'Toàn trình', 20, null, null],
      ['partial', 'Một phần', 15, null, null],
      ['not-yet', 'Chưa cung cấp trực tuyến', 10, null, null],
      ['none', 'Không cung cấp trực tuyến', 0, null, null],
    ),
  ),
  figure('procedures-posted', [45, 40, 38]),
  figure(
    'procedure-changes',
    [4, 0, 0],
    breakdown(
      'kind',
      ['new', 'Ban hành mới', 1, 0, 0],
      ['amended', 'Sửa đổi, bổ sung', 1, 0, 0],
      ['replaced', 'Thay thế', 1, 0, 0],
      ['abolished', 'Bãi bỏ', 1, 0, 0],
    ),
  ),
];
