import { localDate, parseLocalDate, windowOf, type Cutoff, type LocalDate, type Period } from '../../period';
import type { FigureAnswer } from '../../../types/api';
import type { CitedDocument, PlanFact, ProcedureChangeFact, ReportFacts } from '../facts';
import { breakdown, figure } from './figures';

export const day = (text: string): LocalDate => parseLocalDate(text);

/** A plan of UBND xã Ích Hậu, 2024. */
export const plan = (number: number, issuedOn: string, rest: Partial<PlanFact> = {}): PlanFact => ({
  documentId: `plan${number}`,
  typeName: 'Kế hoạch',
  number,
  symbol: 'KH-UBND',
  issuedOn: day(issuedOn),
  issuerName: 'Ủy ban nhân dân xã Ích Hậu',
  subject: 'tuyên truyền cải cách hành chính năm 2024',
  purpose: 'par-communication',
  objectives: [],
  ...rest,
});

export const change = (
  kind: ProcedureChangeFact['kind'],
  code: string,
  name: string,
  rest: Partial<ProcedureChangeFact> = {},
): ProcedureChangeFact => ({
  documentId: `change-${code}`,
  kind,
  procedure: { code, name },
  replacement: null,
  decisionNumber: '385/QĐ-UBND',
  decisionDate: day('2024-02-05'),
  effectiveOn: day('2024-02-20'),
  postedOn: day('2024-02-19'),
  ...rest,
});

const resolution76: CitedDocument = {
  documentId: 'nq76',
  typeName: 'Nghị quyết',
  number: '76',
  symbol: 'NQ-CP',
  issuedOn: day('2021-07-15'),
  issuerName: 'Chính phủ',
  subject: 'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
};

const decision3504: CitedDocument = {
  documentId: 'qd3504',
  typeName: 'Quyết định',
  number: '3504',
  symbol: 'QĐ-UBND',
  issuedOn: day('2021-10-22'),
  issuerName: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  subject: 'Ban hành Chương trình tổng thể cải cách hành chính tỉnh Hà Tĩnh giai đoạn 2021 - 2030',
};

/** The first half of 2024 with everything recorded and nothing wanting. */
export const fullFigures: readonly FigureAnswer[] = [
  figure(
    'articles',
    [42, 31, 43],
    breakdown(
      'kind',
      ['news', 'Tin', 30, 25, 30],
      ['feature', 'Bài', 10, 6, 13],
      ['reportage', 'Phóng sự', 2, 0, 0],
      ['video', 'Video', 0, 0, 0],
    ),
    breakdown(
      'channel',
      ['cong-ttdt', 'Cổng thông tin điện tử xã', 36, 31, 43],
      ['loa-truyen-thanh', 'Loa truyền thanh', 9, 4, 2],
    ),
    breakdown(
      'kind-channel',
      ['news/cong-ttdt', 'Tin - Cổng thông tin điện tử xã', 28, 25, 30],
      ['news/loa-truyen-thanh', 'Tin - Loa truyền thanh', 5, 2, 1],
      ['feature/cong-ttdt', 'Bài - Cổng thông tin điện tử xã', 8, 6, 13],
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
      ['2024-06', 'Tháng 06/2024', 7, 6, 8],
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

export const half2024: Period = { kind: 'half-year', year: 2024, half: 1 };

/** The same facts for another period: its own window under the same cut-off. */
export const inPeriod = (facts: ReportFacts, period: Period, cutoff: Cutoff = 'decree'): ReportFacts => {
  const window = windowOf(period, cutoff);
  return { ...facts, period, cutoff, window, asOf: window.to };
};

/** UBND xã Ích Hậu, first half of 2024, with everything recorded and nothing wanting. */
export const fullFacts: ReportFacts = {
  period: half2024,
  cutoff: 'decree',
  window: { from: localDate(2023, 12, 15), to: localDate(2024, 6, 14) },
  asOf: day('2024-06-14'),
  agency: {
    name: 'Ủy ban nhân dân xã Ích Hậu',
    shortName: 'UBND xã Ích Hậu',
    placeName: 'Ích Hậu',
    level: 'commune',
  },
  superior: { name: 'Ủy ban nhân dân huyện Lộc Hà', shortName: 'UBND huyện Lộc Hà', level: 'district' },
  addressees: [
    { name: 'Ủy ban nhân dân huyện Lộc Hà', shortName: 'UBND huyện Lộc Hà', level: 'district' },
    { name: 'Phòng Nội vụ huyện Lộc Hà', shortName: 'Phòng Nội vụ huyện Lộc Hà', level: 'district' },
  ],
  otherRecipients: [],
  draftingUnit: 'VP',
  figures: fullFigures,
  plans: [
    plan(7, '2024-02-26', {
      objectives: [
        {
          title: 'Tin, bài đăng trên Cổng thông tin điện tử',
          target: 40,
          unit: 'tin, bài',
          achieved: 42,
          due: null,
          state: 'done',
        },
        { title: 'Hội nghị phổ biến', target: 2, unit: 'hội nghị', achieved: 3, due: null, state: 'done' },
        {
          title: 'Cụm pa nô',
          target: 12,
          unit: 'cụm',
          achieved: 11,
          due: day('2024-12-14'),
          state: 'on-track',
        },
      ],
    }),
    plan(9, '2024-02-28', { subject: 'về việc tuyên truyền cải cách hành chính' }),
  ],
  basisDocuments: [decision3504],
  disseminatedDocuments: [
    { ...resolution76, meetings: 2 },
    { ...decision3504, meetings: 3 },
  ],
  officialDocuments: [],
  procedureChanges: [
    change('new', '1.013314', 'Xác nhận điều kiện nhà ở'),
    change('amended', '1.001193', 'Đăng ký khai sinh'),
    change('replaced', '2.000884', 'Chứng thực chữ ký'),
    change('abolished', '2.000992', 'Chứng thực chữ ký người dịch', {
      decisionNumber: '1022/QĐ-UBND',
      decisionDate: day('2024-04-26'),
      effectiveOn: day('2024-05-02'),
      postedOn: day('2024-05-02'),
    }),
  ],
  unpostedChanges: [],
  ownLevelProcedures: 38,
  columns: [{ name: 'Cải cách hành chính', articles: 33 }],
  integratedMeetings: 6,
};

/** The same commune before anything was entered. */
export const nothingRecorded: ReportFacts = {
  ...fullFacts,
  figures: fullFigures.map(({ id }) => figure(id, [null, null, null])),
  plans: [],
  basisDocuments: [],
  disseminatedDocuments: [],
  procedureChanges: [],
  ownLevelProcedures: null,
  columns: [],
  integratedMeetings: null,
};
