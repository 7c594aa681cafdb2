import {
  localDate,
  parseLocalDate,
  findWindow,
  type Cutoff,
  type LocalDate,
  type Period,
} from '../../period';
import type {
  CitedDocument,
  OfficialDocumentFact,
  PlanFact,
  ProcedureChangeFact,
  ReportFacts,
} from '../facts';
import { figure } from './figures';
import { fullFigures } from './fullFigures';

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
  basis: [],
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
  decisionIssuer: null,
  decisionSubject: null,
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

const ICH_HAU = 'Ủy ban nhân dân xã Ích Hậu';

/** A document of the first half of 2024 that the commune keeps; its own unless another issuer is given. */
export const official = (
  typeName: string,
  number: string,
  symbol: string,
  rest: Partial<OfficialDocumentFact> = {},
): OfficialDocumentFact => ({
  documentId: `${number}-${symbol}`,
  typeName,
  number,
  symbol,
  issuedOn: day('2024-03-20'),
  issuerName: ICH_HAU,
  subject: 'Đôn đốc gửi tin, bài',
  sector: null,
  guides: typeName === 'Hướng dẫn',
  ...rest,
});

export const half2024: Period = { kind: 'half-year', year: 2024, number: 1 };

/** The same facts for another period: its own window under the same cut-off. */
export const inPeriod = (facts: ReportFacts, period: Period, cutoff: Cutoff = 'decree'): ReportFacts => {
  const window = findWindow(period, cutoff);
  return { ...facts, period, cutoff, window, covered: window, asOf: window.to };
};

/** UBND xã Ích Hậu, first half of 2024, with everything recorded and done. */
export const fullFacts: ReportFacts = {
  period: half2024,
  cutoff: 'decree',
  window: { from: localDate(2023, 12, 15), to: localDate(2024, 6, 14) },
  covered: { from: localDate(2023, 12, 15), to: localDate(2024, 6, 14) },
  provisional: false,
  asOf: day('2024-06-14'),
  agency: {
    name: 'Ủy ban nhân dân xã Ích Hậu',
    shortName: 'UBND xã Ích Hậu',
    placeName: 'Ích Hậu',
    level: 'commune',
  },
  term: { from: null, to: null },
  successor: null,
  predecessors: [],
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
      basis: [decision3504],
      objectives: [
        {
          title: 'Tin, bài đăng trên Cổng thông tin điện tử',
          target: 40,
          unit: 'tin, bài',
          achieved: 42,
          typed: false,
          due: null,
          state: 'done',
        },
        {
          title: 'Hội nghị phổ biến',
          target: 2,
          unit: 'hội nghị',
          achieved: 3,
          typed: false,
          due: null,
          state: 'done',
        },
        {
          title: 'Cụm pa nô',
          target: 12,
          unit: 'cụm',
          achieved: 11,
          typed: false,
          due: day('2024-12-14'),
          state: 'on-track',
        },
      ],
    }),
    plan(9, '2024-02-28', { subject: 'về việc tuyên truyền cải cách hành chính' }),
  ],
  disseminatedDocuments: [
    { ...resolution76, meetings: 2 },
    { ...decision3504, meetings: 3 },
  ],
  officialDocuments: [
    official('Hướng dẫn', '5', 'HD-UBND', { subject: 'Hướng dẫn đăng ký khai sinh', sector: 'Hộ tịch' }),
    official('Công văn', '31', 'UBND-VP', { sector: 'Hộ tịch' }),
    official('Công văn', '33', 'UBND-VP'),
    official('Công văn', '34', 'UBND-VP'),
    official('Quyết định', '35', 'QĐ-BNV', {
      issuerName: 'Bộ Nội vụ',
      subject: 'Ban hành Kế hoạch thông tin, tuyên truyền cải cách hành chính nhà nước năm 2024',
      sector: 'Cải cách hành chính',
    }),
  ],
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
  proceduresKnown: true,
  postedInPeriod: 5,
  outreachAmounts: [
    { channel: 'pa-no', unit: 'cụm', quantity: 11 },
    { channel: 'cuoc-thi', unit: null, quantity: 1 },
  ],
  ownLevelPosted: 38,
  columns: [{ name: 'Cải cách hành chính', articles: 33 }],
  integratedMeetings: 6,
  disseminatingMeetings: 4,
  meetingsStatingAttendees: [
    { kind: 'conference', meetings: 3 },
    { kind: 'flag-ceremony', meetings: 6 },
  ],
};

/** The same commune before anything was entered. */
export const nothingRecorded: ReportFacts = {
  ...fullFacts,
  figures: fullFigures.map(({ id }) => figure(id, [null, null, null])),
  plans: [],
  disseminatedDocuments: [],
  officialDocuments: [],
  procedureChanges: [],
  proceduresKnown: false,
  postedInPeriod: null,
  outreachAmounts: [],
  ownLevelPosted: null,
  columns: [],
  integratedMeetings: null,
  disseminatingMeetings: null,
  meetingsStatingAttendees: [],
};
