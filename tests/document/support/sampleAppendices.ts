import {
  APPENDIX_IDS,
  buildAppendices,
  type AppendixContent,
  type AppendixRecords,
} from '../../../src/plugins/cchc-report/server/src/domain/appendices';
import { parseLocalDate, type LocalDate } from '../../../src/plugins/cchc-report/server/src/domain/period';

const day = (text: string): LocalDate => parseLocalDate(text);
const pick = <Item>(items: readonly [Item, ...Item[]], index: number): Item =>
  items[index % items.length] ?? items[0];
const pad = (value: number): string => String(value).padStart(2, '0');

const VILLAGES = ['Thống Nhất', 'Phù Ích', 'Bắc Kinh', 'Ích Mỹ', 'Ích Minh'] as const;
const CIVIL = { slug: 'ho-tich', name: 'Hộ tịch' };
const LAND = { slug: 'dat-dai', name: 'Đất đai' };

/** Sample records of UBND xã Ích Hậu, first half of 2024; none of them is real. */
const records: AppendixRecords = {
  articles: Array.from({ length: 34 }, (_, index) => ({
    documentId: `article-${index}`,
    date: day(`2024-${pad(1 + (index % 5))}-${pad(2 + (index % 12))}`),
    title: pick(
      [
        `Thôn ${pick(VILLAGES, index)} ra quân hướng dẫn người dân nộp hồ sơ trực tuyến`,
        'Ủy ban nhân dân xã niêm yết công khai thủ tục hành chính mới ban hành',
        'Hướng dẫn thanh toán phí, lệ phí trên Cổng Dịch vụ công',
      ],
      index,
    ),
    kind: pick(['news', 'news', 'feature', 'photo', 'video'], index),
    topic: pick(['digital-government', 'procedures', 'general'], index),
    column: index % 3 === 0 ? null : 'Cải cách hành chính',
    channels: index % 2 === 0 ? ['Cổng thông tin điện tử xã'] : ['Cổng thông tin điện tử xã', 'Zalo'],
  })),
  meetings: Array.from({ length: 9 }, (_, index) => ({
    documentId: `meeting-${index}`,
    date: day(`2024-${pad(1 + (index % 6))}-05`),
    title:
      index % 3 === 2
        ? 'Hội nghị phổ biến kế hoạch cải cách hành chính năm 2024'
        : `Chào cờ đầu tháng ${1 + (index % 6)}`,
    kind: index % 3 === 2 ? 'conference' : 'flag-ceremony',
    host: 'Chủ tịch Ủy ban nhân dân xã',
    place: 'Hội trường xã',
    attendees: index === 4 ? null : 38 + index,
    documents:
      index % 3 === 2
        ? [
            { number: '76', symbol: 'NQ-CP' },
            { number: '3504', symbol: 'QĐ-UBND' },
          ]
        : [],
    evidence: index % 2,
  })),
  outreach: Array.from({ length: 6 }, (_, index) => ({
    documentId: `outreach-${index}`,
    date: day(`2024-03-${pad(8 + index)}`),
    title: `Tuyên truyền tại thôn ${pick(VILLAGES, index)}`,
    channel: pick(['Pa nô, áp phích', 'Tờ rơi', 'Truyền thanh thôn'], index),
    quantity: pick([2, 350, 6], index),
    unit: pick(['cụm', 'tờ', 'buổi'], index),
  })),
  procedures: Array.from({ length: 26 }, (_, index) => ({
    documentId: `procedure-${index}`,
    code: `1.00${1193 + index * 37}.000.00.00.H27`,
    name: pick(
      [
        'Đăng ký khai sinh',
        'Chứng thực bản sao từ bản chính',
        'Hòa giải tranh chấp đất đai',
        'Đăng ký lại khai sinh',
      ],
      index,
    ),
    sector: pick([CIVIL, LAND, null], index),
    onlineLevel: pick(['full', 'partial', 'none'], index),
    postedOn: index % 6 === 5 ? null : day('2024-02-19'),
  })),
  changes: [
    {
      documentId: 'change-1',
      kind: 'amended',
      code: '1.001193.000.00.00.H27',
      name: 'Đăng ký khai sinh',
      sector: CIVIL,
      decisionNumber: '385/QĐ-UBND',
      decisionDate: day('2024-02-05'),
      decisionIssuer: null,
      effectiveOn: day('2024-02-20'),
      postedOn: day('2024-02-19'),
    },
  ],
  objectives: Array.from({ length: 4 }, (_, index) => ({
    planDocumentId: 'plan-7',
    plan: '07/KH-UBND',
    title: pick(
      [
        'Tin, bài đăng trên Cổng thông tin điện tử',
        'Hội nghị phổ biến',
        'Cụm pa nô',
        'Tờ rơi phát đến hộ gia đình',
      ],
      index,
    ),
    unit: pick(['tin, bài', 'hội nghị', 'cụm', 'tờ'], index),
    target: pick([40, 2, 12, 1500], index),
    reached: [42, 3, 11][index] ?? null,
    due: day('2024-12-14'),
    state: index < 2 ? 'done' : 'on-track',
  })),
  evidence: Array.from({ length: 12 }, (_, index) => ({
    documentId: `article-${index}`,
    type: pick(['article', 'meeting', 'outreach'] as const, index),
    date: day(`2024-02-${pad(3 + index)}`),
    record: `Hồ sơ tuyên truyền tại thôn ${pick(VILLAGES, index)}`,
    title: pick(['Ảnh chụp màn hình', 'Ảnh hội nghị', 'Biên bản nghiệm thu'], index),
    url:
      index % 3 === 0
        ? `https://ichhau.example.vn/tin-tuc/tuyen-truyen-cai-cach-hanh-chinh-thon-${index}`
        : null,
    file: index % 3 === 0 ? null : `minh-chung-${index}.jpg`,
  })),
};

/** All six, in the order in which they are numbered, as the values that a spreadsheet holds. */
export const sampleContents: readonly AppendixContent[] = buildAppendices(
  {
    period: { kind: 'half-year', year: 2024, number: 1 },
    cutoff: 'decree',
    window: { from: day('2023-12-15'), to: day('2024-06-14') },
    covered: { from: day('2023-12-15'), to: day('2024-06-14') },
    records,
  },
  APPENDIX_IDS,
);
