import { toLocalDate } from '../../src/text';
import type { Block, Inline, ReportDocument, Table } from '../../src';

const text = (content: string): Inline => [{ text: content }];
const heading = (level: 1 | 2 | 3, content: string): Block => ({
  kind: 'heading',
  level,
  content: text(content),
});
const paragraph = (content: string): Block => ({ kind: 'paragraph', content: text(content) });
const bullet = (content: string): Block => ({ kind: 'bullet', content: text(content) });

const cells = (...contents: readonly string[]): Table['rows'][number] => ({ cells: contents.map(text) });

/** Articles by kind and channel; an article on two channels counts in both, so the rows exceed the total by 7. */
const kindByChannel: Table = {
  kind: 'table',
  caption: 'Bảng 1. Tin, bài theo thể loại và kênh tuyên truyền',
  columns: [
    { header: 'TT', share: 0.07, align: 'center' },
    { header: 'Thể loại', share: 0.29, align: 'left' },
    { header: 'Cổng TTĐT', share: 0.16, align: 'center' },
    { header: 'Truyền thanh', share: 0.16, align: 'center' },
    { header: 'Zalo', share: 0.16, align: 'center' },
    { header: 'Tổng số', share: 0.16, align: 'center' },
  ],
  rows: [
    cells('1', 'Tin', '18', '9', '5', '30'),
    cells('2', 'Bài viết', '6', '2', '1', '8'),
    cells('3', 'Phóng sự', '1', '1', '0', '2'),
    cells('4', 'Video', '2', '0', '1', '2'),
    { ...cells('', 'Tổng số', '27', '12', '7', '42'), emphasis: true },
  ],
};

const body: readonly Block[] = [
  paragraph(
    'Thực hiện Kế hoạch số 07/KH-UBND ngày 26/02/2024 của Ủy ban nhân dân xã Ích Hậu về tuyên truyền cải cách hành chính năm 2024, Ủy ban nhân dân xã báo cáo kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024 (số liệu từ ngày 15/12/2023 đến ngày 14/6/2024) như sau:',
  ),
  heading(1, 'I. Kết quả thực hiện công tác tuyên truyền cải cách hành chính'),
  heading(2, '1. Nội dung, hình thức tuyên truyền'),
  paragraph(
    'Ngay từ đầu năm, Ủy ban nhân dân xã đã ban hành Kế hoạch số 09/KH-UBND ngày 28/02/2024 về tuyên truyền cải cách hành chính; trên cơ sở đó thường xuyên đăng tin, bài, xây dựng chuyên mục và cập nhật bộ thủ tục hành chính mới ban hành, sửa đổi, bổ sung, thay thế lên Cổng thông tin điện tử của xã.',
  ),
  bullet(
    'Thông tin đầy đủ, kịp thời về tình hình, kết quả thực hiện cải cách hành chính trên Cổng thông tin điện tử; công tác tuyên truyền được thực hiện trong cả 6 tháng của kỳ báo cáo.',
  ),
  bullet(
    'Tổ chức phổ biến các nội dung của Chương trình tổng thể cải cách hành chính của Trung ương và của tỉnh qua 4 hội nghị và 6 buổi chào cờ đầu tháng với 512 lượt người tham dự.',
  ),
  bullet('Cung cấp 38 dịch vụ công trực tuyến toàn trình và 21 dịch vụ công trực tuyến một phần.'),
  heading(2, '2. Thống kê lượng tin, bài'),
  {
    kind: 'paragraph',
    content: [
      { text: 'Trong kỳ, xã đã đăng ' },
      { text: '42', bold: true, source: 'figure:articles' },
      { text: ' tin, bài, tăng 11 tin, bài so với kỳ trước (31 tin, bài), cụ thể như sau:' },
    ],
  },
  kindByChannel,
  heading(3, 'a) Niêm yết, công khai thủ tục hành chính'),
  bullet(
    'Công khai đầy đủ, rõ ràng, đúng quy định 128 thủ tục hành chính trên Cổng thông tin điện tử, tạo điều kiện thuận lợi cho tổ chức, cá nhân tra cứu và tìm hiểu thông tin.',
  ),
  heading(1, 'II. Đánh giá chung'),
  paragraph(
    'Công tác tuyên truyền cải cách hành chính được Ủy ban nhân dân xã triển khai khá toàn diện, đồng bộ, ngày càng đi vào chiều sâu, thực chất và hướng tới mục tiêu nền hành chính phục vụ người dân và doanh nghiệp. Qua đó nâng cao nhận thức về sự cần thiết phải thực hiện cải cách hành chính, khuyến khích sự tham gia của tổ chức, công dân trong việc thực hiện và giám sát việc thực hiện các quy định về công khai, minh bạch thủ tục hành chính.',
  ),
  heading(1, 'III. Đề xuất, kiến nghị'),
  paragraph(
    'Đề nghị Ủy ban nhân dân huyện thường xuyên mở các lớp tập huấn, bồi dưỡng về kỹ năng tuyên truyền, viết tin, bài, phóng sự cho cán bộ, công chức phụ trách công tác tuyên truyền cải cách hành chính.',
  ),
  heading(1, 'IV. Phương hướng, nhiệm vụ 6 tháng cuối năm 2024'),
  bullet('Tiếp tục tuyên truyền, phổ biến các nội dung về cải cách hành chính nhà nước.'),
  bullet(
    'Tuyên truyền về cải tiến lề lối, tác phong, thái độ thực thi công vụ để phục vụ ngày càng tốt hơn nhu cầu giải quyết công việc của công dân, tổ chức và doanh nghiệp.',
  ),
  bullet(
    'Tuyên truyền, phổ biến quy chế dân chủ ở cơ sở; chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức bộ máy của xã đến cán bộ, công chức và Nhân dân.',
  ),
  paragraph(
    'Trên đây là báo cáo kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024 của Ủy ban nhân dân xã Ích Hậu./.',
  ),
];

/** The first half of 2024 at UBND xã Ích Hậu: a draft to one addressee. */
export const sampleReport: ReportDocument = {
  preset: '14',
  issuer: { lines: ['Ủy ban nhân dân', 'xã Ích Hậu'] },
  number: { value: null, symbol: 'BC-UBND' },
  place: 'Ích Hậu',
  date: { state: 'draft', year: 2024, month: 6 },
  typeName: 'Báo cáo',
  subject: 'Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024',
  addressees: ['Ủy ban nhân dân huyện Lộc Hà'],
  body,
  signature: {
    signing: { authority: 'collective-head', collective: 'Ủy ban nhân dân', title: 'Chủ tịch' },
    signerName: null,
  },
  recipients: { others: ['Phòng Nội vụ huyện Lộc Hà'], archive: 'VT, VP' },
  appendices: [],
  medium: 'paper',
  properties: {
    title: 'Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024',
    agency: 'Ủy ban nhân dân xã Ích Hậu',
  },
};

/** The same report numbered, dated and signed by a deputy, to two addressees, in the smaller sizes. */
export const issuedReport: ReportDocument = {
  ...sampleReport,
  preset: '13',
  number: { value: 7, symbol: 'BC-UBND' },
  date: { state: 'issued', date: toLocalDate('2024-06-05') },
  addressees: ['Ủy ban nhân dân huyện Lộc Hà', 'Phòng Nội vụ huyện Lộc Hà'],
  signature: {
    signing: {
      authority: 'collective-deputy',
      collective: 'Ủy ban nhân dân',
      headTitle: 'Chủ tịch',
      title: 'Phó Chủ tịch',
    },
    signerName: 'Nguyễn Thị Ánh Tuyết',
  },
  recipients: {
    others: ['Thường trực Đảng ủy, HĐND xã', 'Chủ tịch, các Phó Chủ tịch UBND xã'],
    archive: 'VT, VP',
  },
};
