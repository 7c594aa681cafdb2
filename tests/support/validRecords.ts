import type { RecordType, RecordValues } from '../../src/records/types';

const agency = { documentId: 'a' };
const published = { documentId: 'p', isPublished: true };

/** One complete record of each type, which may be published. */
export const VALID_RECORDS: Record<RecordType, RecordValues> = {
  agency: {
    name: 'Ủy ban nhân dân xã Ích Hậu',
    shortName: 'UBND xã',
    slug: 'ich-hau',
    level: 'commune',
    placeName: 'Ích Hậu',
  },
  sector: { name: 'Hộ tịch', slug: 'ho-tich' },
  channel: { name: 'Loa truyền thanh', slug: 'loa', class: 'traditional', unit: 'lượt phát' },
  procedure: {
    agency,
    code: '1.004441',
    name: 'Đăng ký khai sinh',
    executionLevel: 'commune',
    onlineLevel: 'full',
  },
  'procedure-change': { agency, procedure: published, kind: 'new', effectiveOn: '2024-02-01' },
  article: {
    agency,
    title: 'Tin',
    slug: 'tin',
    kind: 'news',
    channels: [{ documentId: 'c' }],
    publishedOn: '2024-03-01',
  },
  meeting: { agency, title: 'Chào cờ', kind: 'flag-ceremony', heldOn: '2024-03-04' },
  plan: {
    agency,
    number: 7,
    symbol: 'KH-UBND',
    subject: 'Tuyên truyền',
    issuedOn: '2024-02-26',
    year: 2024,
    purpose: 'par',
  },
  outreach: {
    agency,
    title: 'Pa nô',
    channel: { documentId: 'c' },
    quantity: 1.5,
    unit: 'tấm',
    happenedOn: '2024-03-05',
  },
  'official-document': {
    agency,
    type: 'resolution',
    number: '76',
    symbol: 'NQ-CP',
    subject: 'Chương trình tổng thể',
    issuedOn: '2021-07-15',
    issuerName: 'Chính phủ',
  },
};
