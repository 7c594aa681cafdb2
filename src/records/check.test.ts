import { VALID_RECORDS } from '../../tests/support/validRecords';
import { checkGiven, checkRecord } from './check';
import type { RecordType, RecordValues } from './types';
import { formatProblem } from './wording';

const texts = (type: RecordType, change: RecordValues): string[] =>
  checkRecord(type, { ...VALID_RECORDS[type], ...change }).map((problem) => formatProblem(type, problem));

describe('a complete record may be published', () => {
  test.each(Object.keys(VALID_RECORDS) as RecordType[])('%s', (type) => {
    expect(checkRecord(type, VALID_RECORDS[type])).toEqual([]);
  });
});

const CODE = 'không đúng dạng; ví dụ đúng: 1.004441 hoặc 1.004441.000.00.00.H30.';
const SLUG_TEXT = 'chỉ được gồm chữ thường không dấu, chữ số và các dấu - . _ ~, và không chỉ là dấu chấm.';
const URL_TEXT = 'phải là địa chỉ bắt đầu bằng http:// hoặc https://.';
const DATE_TEXT = 'không phải là ngày hợp lệ.';
const objective = { title: 'Đăng tin', target: 100, unit: 'tin', due: '2024-12-14' };

const REFUSED: [string, RecordType, RecordValues, string][] = [
  ['a code without its digits', 'procedure', { code: '1.4441' }, `Mã thủ tục “1.4441” ${CODE}`],
  [
    'a code with a lower-case place',
    'procedure',
    { code: '1.004441.000.00.00.h30' },
    `Mã thủ tục “1.004441.000.00.00.h30” ${CODE}`,
  ],
  ['half a long code', 'procedure', { code: '1.004441.000' }, `Mã thủ tục “1.004441.000” ${CODE}`],
  [
    'a portal address by ftp',
    'procedure',
    { portalUrl: 'ftp://x.vn/a' },
    `Liên kết trên Cổng dịch vụ công “ftp://x.vn/a” ${URL_TEXT}`,
  ],
  [
    'a script as an address',
    'article',
    { sourceUrl: 'javascript:alert(1)' },
    `Liên kết nguồn “javascript:alert(1)” ${URL_TEXT}`,
  ],
  [
    'an address without a scheme',
    'official-document',
    { portalUrl: 'x.vn' },
    `Liên kết trên cổng thông tin “x.vn” ${URL_TEXT}`,
  ],
  [
    'an address of evidence',
    'meeting',
    { evidence: [{ title: 'Ảnh', url: 'file:///etc/passwd' }] },
    `Minh chứng, mục 1: Liên kết minh chứng “file:///etc/passwd” ${URL_TEXT}`,
  ],
  [
    'evidence without a title',
    'article',
    { evidence: [{ url: 'https://x.vn' }] },
    'Minh chứng, mục 1: Tên minh chứng chưa được điền.',
  ],
  [
    'a text longer than a page shows',
    'article',
    { body: 'ơ'.repeat(200_001) },
    'Nội dung dài quá 200.000 ký tự.',
  ],
  ['half a person', 'meeting', { attendees: 2.5 }, 'Số người dự phải là số nguyên.'],
  ['fewer than no people', 'meeting', { attendees: -1 }, 'Số người dự không được nhỏ hơn 0.'],
  [
    'more people than the column holds',
    'meeting',
    { attendees: 2_147_483_648 },
    'Số người dự không được lớn hơn 2147483647.',
  ],
  ['a negative plan number', 'plan', { number: -7 }, 'Số không được nhỏ hơn 0.'],
  ['a year before 2000', 'plan', { year: 1999 }, 'Năm kế hoạch phải là số nguyên từ 2000 đến 2100.'],
  ['a year after 2100', 'plan', { year: 2101 }, 'Năm kế hoạch phải là số nguyên từ 2000 đến 2100.'],
  ['30 February', 'meeting', { heldOn: '2024-02-30' }, `Ngày tổ chức “2024-02-30” ${DATE_TEXT}`],
  [
    '29 February of a common year',
    'plan',
    { issuedOn: '2023-02-29' },
    `Ngày ban hành “2023-02-29” ${DATE_TEXT}`,
  ],
  ['the year 0', 'article', { publishedOn: '0000-01-01' }, `Ngày đăng “0000-01-01” ${DATE_TEXT}`],
  ['a negative quantity', 'outreach', { quantity: -0.5 }, 'Số lượng không được nhỏ hơn 0.'],
  ['thousandths', 'outreach', { quantity: 0.001 }, 'Số lượng chỉ được có nhiều nhất 2 chữ số thập phân.'],
  [
    'a quantity the column cannot hold',
    'outreach',
    { quantity: 999_999_999 },
    'Số lượng không được lớn hơn 99999999,99.',
  ],
  ['a quantity without end', 'outreach', { quantity: 1e300 }, 'Số lượng không được lớn hơn 99999999,99.'],
  [
    'a target that would be rounded to 100',
    'plan',
    { objectives: [{ ...objective, target: 99.995 }] },
    'Chỉ tiêu, mục 1: Mức phải đạt chỉ được có nhiều nhất 2 chữ số thập phân.',
  ],
  [
    'a result that would be rounded',
    'plan',
    { objectives: [{ ...objective, achieved: 33.333 }] },
    'Chỉ tiêu, mục 1: Kết quả đạt được chỉ được có nhiều nhất 2 chữ số thập phân.',
  ],
  [
    'an objective measured by the objectives',
    'plan',
    { objectives: [{ ...objective, figure: 'plan-objectives' }] },
    'Chỉ tiêu, mục 1: Số liệu đối chiếu không thể là số liệu về chính các chỉ tiêu; hãy chọn số liệu khác.',
  ],
  ['a title that is no character', 'article', { title: '\uFFFE' }, 'Tiêu đề chưa được điền.'],
  ['a title that is a mark of direction', 'article', { title: '\u202E\u200B' }, 'Tiêu đề chưa được điền.'],
  [
    'a kind that does not exist',
    'procedure-change',
    { kind: 'moved' },
    'Loại biến động không nhận giá trị “moved”; các giá trị dùng được: new, amended, replaced, abolished.',
  ],
  [
    'a replacement left out',
    'procedure-change',
    { kind: 'replaced' },
    'Thủ tục thay thế phải được chọn khi loại biến động là thay thế.',
  ],
  [
    'a procedure that replaces itself',
    'procedure-change',
    { kind: 'replaced', replacement: { documentId: 'p', isPublished: true } },
    'Thủ tục thay thế không được trùng với chính thủ tục bị thay thế.',
  ],
  [
    'a change of a procedure nobody can see',
    'procedure-change',
    { procedure: { documentId: 'p', isPublished: false } },
    'Thủ tục hành chính được chọn chưa được xuất bản; hãy xuất bản hồ sơ đó trước.',
  ],
  [
    'a replacement nobody can see',
    'procedure-change',
    { kind: 'replaced', replacement: { documentId: 'q', isPublished: false } },
    'Thủ tục thay thế được chọn chưa được xuất bản; hãy xuất bản hồ sơ đó trước.',
  ],
  [
    'an objective without a target',
    'plan',
    { objectives: [objective, { ...objective, target: null }] },
    'Chỉ tiêu, mục 2: Mức phải đạt chưa được điền.',
  ],
  [
    'an objective without a title',
    'plan',
    { objectives: [{ ...objective, title: '' }] },
    'Chỉ tiêu, mục 1: Tên chỉ tiêu chưa được điền.',
  ],
  [
    'an objective without a unit',
    'plan',
    { objectives: [{ ...objective, unit: '' }] },
    'Chỉ tiêu, mục 1: Đơn vị tính chưa được điền.',
  ],
  [
    'an objective without a due day',
    'plan',
    { objectives: [{ ...objective, due: null }] },
    'Chỉ tiêu, mục 1: Hạn hoàn thành chưa được điền.',
  ],
  [
    'a way to apply that does not exist',
    'procedure',
    { methods: [{ channel: 'fax' }] },
    'Cách thức thực hiện, mục 1: Hình thức nộp không nhận giá trị “fax”; các giá trị dùng được: direct, online, postal.',
  ],
  [
    'an agency that ends before it begins',
    'agency',
    { validFrom: '2025-07-01', validTo: '2025-06-30' },
    'Hiệu lực đến ngày không được sớm hơn ngày bắt đầu hiệu lực.',
  ],
  [
    'a mailbox without a host',
    'agency',
    { email: 'ubnd@dongkinh' },
    'Email “ubnd@dongkinh” không phải một địa chỉ email.',
  ],
  [
    'a map that is no address of the web',
    'agency',
    { mapUrl: 'geo:18.4,105.8' },
    'Liên kết bản đồ “geo:18.4,105.8” phải là địa chỉ bắt đầu bằng http:// hoặc https://.',
  ],
  [
    'a leader without a position',
    'agency',
    { leaders: [{ name: 'Nguyễn Văn A', position: '' }] },
    'Lãnh đạo, mục 1: Chức vụ chưa được điền.',
  ],
  [
    'a leader with a broken mailbox',
    'agency',
    { leaders: [{ name: 'Nguyễn Văn A', position: 'Chủ tịch', email: 'a b@x.vn' }] },
    'Lãnh đạo, mục 1: Email “a b@x.vn” không phải một địa chỉ email.',
  ],
  ['an address with a space', 'sector', { slug: 'hộ tịch' }, `Đường dẫn “hộ tịch” ${SLUG_TEXT}`],
  ['an address in capitals', 'channel', { slug: 'Loa' }, `Đường dẫn “Loa” ${SLUG_TEXT}`],
  ['the folder itself as an address', 'article', { slug: '.' }, `Đường dẫn “.” ${SLUG_TEXT}`],
  ['the folder above as an address', 'article', { slug: '..' }, `Đường dẫn “..” ${SLUG_TEXT}`],
  [
    'a sector called as what has no sector',
    'sector',
    { slug: 'none' },
    'Đường dẫn “none” được dành riêng cho số liệu không thuộc lĩnh vực nào; hãy chọn đường dẫn khác.',
  ],
];

describe('invalid values are refused with a message that names the field', () => {
  test.each(REFUSED)('%s', (_, type, change, sentence) => {
    expect(texts(type, change)).toEqual([sentence]);
  });
});

describe('valid values are accepted', () => {
  const ACCEPTED: [string, RecordType, RecordValues][] = [
    ['the long form of a code', 'procedure', { code: '1.004441.000.00.00.H30' }],
    ['the years 2000 and 2100', 'plan', { year: 2000 }],
    ['the largest quantity', 'outreach', { quantity: 99_999_999.99 }],
    ['two decimals', 'outreach', { quantity: 0.07 }],
    ['a title in decomposed letters', 'article', { title: 'Đẩy mạnh'.normalize('NFD') }],
    ['29 February of a leap year', 'meeting', { heldOn: '2024-02-29' }],
    ['dots within an address', 'article', { slug: '..tin.2024' }],
    ['a channel called none', 'channel', { slug: 'none' }],
    ['nobody', 'meeting', { attendees: 0 }],
    ['no topic: not about reform', 'article', { topic: null }],
    [
      'a replacement by another procedure',
      'procedure-change',
      { kind: 'replaced', replacement: { documentId: 'q', isPublished: true } },
    ],
    ['an address with Vietnamese in it', 'article', { sourceUrl: 'https://x.vn/tin-tức?a=b' }],
  ];
  test.each(ACCEPTED)('%s', (_, type, change) => {
    expect(texts(type, change)).toEqual([]);
  });
});

describe('a draft may be unfinished but not hold values that cannot be stored', () => {
  test('an empty draft is accepted', () => {
    expect(checkGiven('procedure', {})).toEqual([]);
    expect(checkGiven('procedure', { code: '1.', portalUrl: 'x' })).toEqual([]);
  });
  test('unknown options are refused, also in a part', () => {
    expect(checkGiven('plan', { purpose: 'fun', objectives: [{ due: '2024-13-01' }] })).toEqual([
      expect.objectContaining({ path: ['purpose'], code: 'option_unknown' }),
      expect.objectContaining({ path: ['objectives', '0', 'due'], code: 'date_invalid' }),
    ]);
  });
});
