import { toLocalDate } from '../../src/text';
import type { Appendix, Block, ReportDocument } from '../../src';
import { listAppendix } from './appendices';
import { filledWith, HOSTILE } from './hostile';
import sampleAppendices from './sampleAppendices.json';
import { issuedReport, sampleReport } from './sampleReport';
import { SIGNINGS } from './signings';

const basis = (text: string): Block => ({ kind: 'basis', content: [{ text }] });

const villages = Array.from({ length: 24 }, (_, index) => `Trưởng thôn ${index + 1}, xã Ích Hậu`);

/** Rows in groups, each with a name across all columns. */
const objectives: Block = {
  kind: 'table',
  caption: 'Bảng 2. Chỉ tiêu kế hoạch',
  columns: [
    { header: 'Chỉ tiêu', share: 0.6, align: 'left' },
    { header: 'Kế hoạch', share: 0.2, align: 'center' },
    { header: 'Thực hiện', share: 0.2, align: 'center' },
  ],
  rows: [
    { cells: [[{ text: 'Kế hoạch số 07/KH-UBND' }]], group: true },
    { cells: [[{ text: 'Tin, bài trên Cổng thông tin điện tử' }], [{ text: '40' }], [{ text: '42' }]] },
    { cells: [[{ text: 'Hội nghị' }], [{ text: '4' }], [{ text: '4' }]] },
    { cells: [[{ text: 'Kế hoạch số 09/KH-UBND' }]], group: true },
    { cells: [[{ text: 'Thủ tục được công khai' }], [{ text: '128' }], [{ text: '128' }]] },
  ],
};

/** A report with every optional component. */
const urgent: ReportDocument = {
  ...sampleReport,
  urgency: 'most-urgent',
  headingCase: 'capitals',
  body: [
    basis('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015'),
    basis(
      'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    ),
    ...sampleReport.body.slice(0, -1),
    objectives,
    ...sampleReport.body.slice(-1),
  ],
  copies: { drafter: 'VP', count: 20 },
  contact: {
    address: 'Thôn Thống Nhất, xã Ích Hậu, huyện Lộc Hà, tỉnh Hà Tĩnh',
    phone: '0239 3000 000',
    email: 'ubnd.ichhau@example.vn',
    website: 'ichhau.example.vn',
  },
};

const longNames: ReportDocument = {
  ...issuedReport,
  preset: '14',
  issuer: {
    superior: 'Ủy ban nhân dân thành phố Hồ Chí Minh',
    lines: ['Trung tâm Phục vụ hành chính công phường Nguyễn Thị Minh Khai'],
  },
  number: { value: 1234, symbol: 'BC-TTPVHCC' },
  place: 'Phường Nguyễn Thị Minh Khai',
  date: { state: 'issued', date: toLocalDate('2024-12-31') },
  subject:
    'Kết quả công tác tuyên truyền cải cách hành chính, kiểm soát thủ tục hành chính và thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính 6 tháng đầu năm 2024; phương hướng, nhiệm vụ 6 tháng cuối năm 2024',
  addressees: [
    'Ủy ban nhân dân Thành phố',
    'Sở Nội vụ',
    'Ban Chỉ đạo cải cách hành chính và chuyển đổi số Thành phố, qua Văn phòng Ủy ban nhân dân Thành phố',
    'Ủy ban nhân dân phường',
  ],
  signature: {
    signing: SIGNINGS['by-delegation-deputy'][0],
    signerName: 'Công Tằng Tôn Nữ Thị Ngọc Phương Thảo',
  },
  recipients: { others: villages, archive: 'VT, TTPVHCC' },
};

const longTable: ReportDocument = {
  ...sampleReport,
  body: [
    {
      kind: 'table',
      columns: [
        { header: 'TT', share: 0.1, align: 'center' },
        { header: 'Tên thủ tục hành chính', share: 0.9, align: 'left' },
      ],
      rows: Array.from({ length: 300 }, (_, index) => ({
        cells: [[{ text: String(index + 1) }], [{ text: `Thủ tục thứ ${index + 1}` }]],
      })),
    },
  ],
};

/** Adds a reference to the appendices before the last sentence, because the text must refer to them. */
const referringTo = (appendices: string): readonly Block[] => [
  ...sampleReport.body.slice(0, -1),
  { kind: 'paragraph', content: [{ text: `Số liệu và hồ sơ chi tiết tại ${appendices}` }] },
  ...sampleReport.body.slice(-1),
];

const signed = Object.entries(SIGNINGS).map(([name, [signing]]): readonly [string, ReportDocument] => [
  `signed-${name}`,
  { ...issuedReport, signature: { signing, signerName: 'Trần Văn Bình' } },
]);

/** Named reports for the tests of validity, rendering and determinism and for the pictures of docs/the-thuc.md. */
export const SAMPLES = {
  /** To one addressee, in the larger sizes. */
  draft: sampleReport,
  /** Numbered, dated and signed, to several addressees, in the smaller sizes. */
  issued: issuedReport,
  urgent,
  'very-urgent': { ...urgent, preset: '13', urgency: 'very-urgent' },
  'long-names': longNames,
  'to-nobody': { ...sampleReport, addressees: [], body: [] },
  'to-many': {
    ...issuedReport,
    addressees: Array.from({ length: 50 }, (_, index) => `Ủy ban nhân dân xã thứ ${index + 1}`),
  },
  'for-many': {
    ...issuedReport,
    recipients: {
      others: Array.from({ length: 70 }, (_, index) => `Cơ quan, đơn vị thứ ${index + 1}`),
      archive: 'VT',
    },
  },
  'long-table': longTable,
  /** On paper, with all appendices. */
  appendices: {
    ...issuedReport,
    body: referringTo(
      'các phụ lục kèm theo: Phụ lục I (tin, bài); Phụ lục II (hội nghị, cuộc họp); Phụ lục III (hình thức tuyên truyền khác); Phụ lục IV (thủ tục hành chính); Phụ lục V (tiến độ thực hiện kế hoạch); Phụ lục VI (tài liệu kiểm chứng).',
    ),
    appendices: sampleAppendices as unknown as readonly Appendix[],
  },
  /** Electronic, with one appendix. */
  'one-appendix': {
    ...sampleReport,
    medium: 'electronic',
    body: referringTo('Phụ lục (tin, bài) kèm theo.'),
    appendices: [listAppendix(400)],
  },
  hostile: filledWith(HOSTILE),
} as const satisfies Readonly<Record<string, ReportDocument>>;

/** All samples above, and one for every form of signing authority. */
export const ALL_SAMPLES: Readonly<Record<string, ReportDocument>> = {
  ...SAMPLES,
  ...Object.fromEntries(signed),
};
