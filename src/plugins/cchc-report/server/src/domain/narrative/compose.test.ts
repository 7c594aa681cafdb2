import { composeReport } from './compose';
import { fullFacts } from './testing/facts';
import { STATES, TEMPLATE_KINDS } from './testing/kinds';
import { reportText, listRuns } from './testing/text';

const report = composeReport(fullFacts);
const text = reportText(report);

/** The 27 statements of the sample report, each with what stands in its place. */
const STATEMENTS: readonly (readonly [number: number, expected: string])[] = [
  [
    2,
    'Thực hiện Kế hoạch số 07/KH-UBND ngày 26/02/2024 của Ủy ban nhân dân xã Ích Hậu về tuyên truyền cải cách hành chính năm 2024',
  ],
  [
    3,
    'Ủy ban nhân dân xã Ích Hậu báo cáo kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024 (số liệu tính từ ngày 15/12/2023 đến ngày 14/6/2024, theo Điều 12 Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước) như sau:',
  ],
  [
    4,
    'Ngoài Kế hoạch số 07/KH-UBND, ngay từ đầu năm, Ủy ban nhân dân xã đã ban hành Kế hoạch số 09/KH-UBND ngày 28/02/2024 về việc tuyên truyền cải cách hành chính.',
  ],
  [5, 'Ủy ban nhân dân xã đã thường xuyên đăng, phát tin, bài'],
  [6, 'trên chuyên mục “Cải cách hành chính” (33 tin, bài)'],
  [7, 'Trong kỳ, Ủy ban nhân dân xã đã ban hành 04 văn bản (Hướng dẫn số 05/HD-UBND'],
  [
    8,
    'lên Cổng thông tin điện tử của xã với 04 lượt thay đổi, gồm 01 lượt ban hành mới, 01 lượt sửa đổi, bổ sung, 01 lượt thay thế và 01 lượt bãi bỏ thủ tục hành chính, theo các quyết định công bố thủ tục hành chính: Quyết định số 385/QĐ-UBND ngày 05/02/2024; Quyết định số 1022/QĐ-UBND ngày 26/4/2024.',
  ],
  [
    9,
    'Thông tin, tuyên truyền về cải cách hành chính trên Cổng thông tin điện tử xã (36 tin, bài) và loa truyền thanh (09 tin, bài); tin, bài đăng trên nhiều kênh được tính ở từng kênh.',
  ],
  [10, 'thường xuyên, liên tục: cả 06 tháng của kỳ báo cáo đều có tin, bài.'],
  [11, 'Tổ chức tuyên truyền, phổ biến các nội dung cải cách hành chính thông qua'],
  [
    12,
    '03 hội nghị (185 lượt người tham dự), 06 buổi chào cờ đầu tháng (1.065 lượt người tham dự) và 02 cuộc họp thôn. Tổng cộng có 11 cuộc với 1.250 lượt người tham dự (thống kê được ở 09/11 cuộc), trong đó 06 cuộc lồng ghép',
  ],
  [
    14,
    'đã đăng, phát 42 tin, bài về cải cách hành chính, gồm 30 tin, 10 bài và 02 phóng sự; tăng 11 tin, bài (35,5%) so với 6 tháng cuối năm 2023 và tăng 01 tin, bài (2,4%) so với cùng kỳ năm 2023.',
  ],
  [
    15,
    'Đến ngày 14/6/2024, 45/45 thủ tục hành chính đang có hiệu lực đã được công khai đầy đủ trên Cổng thông tin điện tử',
  ],
  [
    16,
    'tạo điều kiện thuận lợi cho tổ chức, cá nhân tra cứu và tìm hiểu thông tin; trong đó 05 thủ tục được công khai trong kỳ.',
  ],
  [
    17,
    'Trong số văn bản do Ủy ban nhân dân xã ban hành có 02 văn bản thuộc lĩnh vực hộ tịch; có 01 văn bản hướng dẫn.',
  ],
  [18, 'triển khai khá toàn diện, đồng bộ; số tin, bài tăng so với cả kỳ trước và cùng kỳ năm trước.'],
  [
    19,
    'nâng cao nhận thức của cán bộ, công chức và Nhân dân về quan điểm và sự cần thiết phải thực hiện cải cách hành chính; khuyến khích tổ chức, công dân tham gia',
  ],
  [
    20,
    'giám sát việc thực hiện các quy định về công khai, minh bạch thủ tục hành chính. Đến ngày 14/6/2024, tổ chức, công dân tra cứu được trên Cổng thông tin điện tử 45 thủ tục hành chính đang có hiệu lực, trong đó có 38 thủ tục thuộc thẩm quyền giải quyết của xã.',
  ],
  // Statements 21 and 22 are proposals, which no record holds: the report claims none.
  [21, 'III. Đề xuất, kiến nghị\nKhông có.'],
  [
    23,
    '- Tiếp tục tuyên truyền, phổ biến các nội dung về cải cách hành chính nhà nước theo Kế hoạch số 07/KH-UBND.',
  ],
  [24, '- Tuyên truyền về cải tiến lề lối, tác phong, thái độ thực thi công vụ của cán bộ, công chức xã'],
  [25, '- Tuyên truyền, phổ biến việc thực hiện dân chủ trong hoạt động của cơ quan và ở thôn, xóm'],
  // Statement 13, online services: their levels are known of today only, so a past period tells none.
  [13, 'dịch vụ công trực tuyến toàn trình, một phần.'],
  [
    26,
    'Trên đây là báo cáo kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024 của Ủy ban nhân dân xã Ích Hậu./.',
  ],
];

describe('the report says what the sample report said, with the numbers it lacked', () => {
  it.each(STATEMENTS)('statement %i', (_, expected) => {
    expect(text).toContain(expected);
  });

  it('statement 1: type and subject, without "V/v"', () => {
    expect([report.typeName, report.subject]).toEqual([
      'Báo cáo',
      'Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024',
    ]);
  });

  it('statement 27: to whom it goes and where it is kept', () => {
    expect([report.addressees, report.recipients]).toEqual([
      ['Ủy ban nhân dân huyện Lộc Hà', 'Phòng Nội vụ huyện Lộc Hà'],
      { others: [], archive: 'VT, VP' },
    ]);
  });

  it('in its order', () => {
    const places = STATEMENTS.map(([, expected]) => text.indexOf(expected));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('under its headings', () => {
    const headings = report.body.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${block.content.map((run) => run.text).join('')}`] : [],
    );
    expect(headings).toEqual([
      '1 I. Kết quả thực hiện công tác tuyên truyền cải cách hành chính',
      '2 1. Nội dung, hình thức tuyên truyền',
      '2 2. Thống kê lượng tin, bài',
      '2 3. Kết quả thực hiện các chỉ tiêu kế hoạch',
      '2 4. Công khai thủ tục hành chính, ban hành văn bản',
      '1 II. Đánh giá chung',
      '1 III. Đề xuất, kiến nghị',
      '1 IV. Phương hướng, nhiệm vụ 6 tháng cuối năm 2024',
    ]);
  });
});

/** The only figures the template itself may hold: the article of law and the marks of the headings. */
const LAW =
  'Điều 12 Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước';
const HEADING_MARK = /^\d\. /;

it.each(
  TEMPLATE_KINDS.flatMap((kind) =>
    Object.entries(STATES).map(([state, of]) => [kind, state, of(kind)] as const),
  ),
)('no number in the text but from a figure or a record: a %s, %s', (_kind, _state, facts) => {
  const composed = composeReport(facts);
  const ownText = listRuns(composed)
    .filter(({ source }) => source === undefined)
    .map((run) => run.text.replace(LAW, '').replace(HEADING_MARK, ''));
  const headers = composed.body.flatMap((block) =>
    block.kind === 'table' ? [block.caption ?? '', ...block.columns.map(({ header }) => header)] : [],
  );
  expect([...ownText, ...headers].filter((piece) => /\p{N}/u.test(piece))).toEqual([]);
});

it('a number leads to the figure and the row it counts, a difference to no records', () => {
  const sources = new Map(listRuns(report).map((run) => [run.text, run.source]));
  expect([sources.get('30'), sources.get('1.250'), sources.get('28'), sources.get('35,5%')]).toEqual([
    'articles/kind/news',
    'meeting-attendees',
    'articles/kind-channel/news/cong-ttdt',
    'comparison.difference',
  ]);
});

it('nothing of the sample report that belongs to another agency or another time', () => {
  const wrong = /của ngành|xây dựng\b(?! chuyên)|Sở|đơn vị trực thuộc|mức độ 3|Lưu VP|V\/v|Uỷ ban|\bCCHC\b/u;
  expect([text, report.subject].join('\n')).not.toMatch(wrong);
});

it('is a draft: no number, no signer, the day left blank', () => {
  const { number, signature, date, place, issuer, preset, properties } = report;
  expect({ number, signature, date, place, issuer, preset, properties }).toEqual({
    number: { value: null, symbol: 'BC-UBND' },
    signature: {
      signing: { authority: 'collective-head', collective: 'ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH' },
      signerName: null,
    },
    date: { state: 'draft', year: 2024, month: 6 },
    place: 'Ích Hậu',
    issuer: { lines: ['Ủy ban nhân dân', 'xã Ích Hậu'] },
    preset: '14',
    properties: { title: report.subject, agency: 'Ủy ban nhân dân xã Ích Hậu' },
  });
});

it('the same facts give the same document', () => {
  expect(composeReport(fullFacts)).toEqual(report);
});

it('every text is in NFC', () => {
  expect(text).toBe(text.normalize('NFC'));
});
