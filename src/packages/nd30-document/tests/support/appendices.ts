import type { Appendix } from '../../src/tree';

const inline = (text: string): Appendix['blocks'][number] & { kind: 'paragraph' } => ({
  kind: 'paragraph',
  content: [{ text }],
});

/** A wide list with the given number of rows and a total. */
export const listAppendix = (rows: number): Appendix => ({
  title: 'Thống kê tin, bài tuyên truyền cải cách hành chính 6 tháng đầu năm 2024',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'table',
      caption: 'Danh sách tin, bài',
      columns: [
        { header: 'TT', share: 0.06, align: 'center' },
        { header: 'Ngày đăng', share: 0.12, align: 'center' },
        { header: 'Tiêu đề tin, bài', share: 0.42, align: 'left' },
        { header: 'Thể loại', share: 0.12, align: 'left' },
        { header: 'Kênh', share: 0.28, align: 'left' },
      ],
      rows: [
        ...Array.from({ length: rows }, (_, index) => ({
          cells: [
            [{ text: String(index + 1) }],
            [{ text: '05/3/2024' }],
            [
              {
                text: `Thôn ${index + 1} ra quân tuyên truyền dịch vụ công trực tuyến`,
                source: `article:a${index}`,
              },
            ],
            [{ text: 'Tin' }],
            [{ text: 'Cổng thông tin điện tử xã và Zalo' }],
          ],
        })),
        { cells: [[], [], [{ text: `Tổng số: ${rows} tin, bài` }], [], []], emphasis: true },
      ],
    },
  ],
});

/** A small portrait appendix with text before its table. */
export const smallAppendix: Appendix = {
  title: 'Thống kê hình thức tuyên truyền trực quan và hình thức khác 6 tháng đầu năm 2024',
  orientation: 'portrait',
  blocks: [
    inline('Số liệu tính đến ngày 14/6/2024.'),
    {
      kind: 'table',
      columns: [
        { header: 'Hình thức', share: 0.6, align: 'left' },
        { header: 'Số lượng', share: 0.4, align: 'center' },
      ],
      rows: [
        { cells: [[{ text: 'Cụm pa nô' }], [{ text: '11' }]] },
        { cells: [[{ text: 'Tổng số' }], [{ text: '11' }]], emphasis: true },
      ],
    },
  ],
};
