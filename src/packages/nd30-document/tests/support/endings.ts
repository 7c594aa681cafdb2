import type { Block, Inline, ReportDocument } from '../../src';
import { sampleReport } from './sampleReport';

const said = (text: string): { readonly content: Inline } => ({ content: [{ text }] });
const prose = (text: string): Block => ({ kind: 'paragraph', ...said(text) });
const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, ...said(text) });

const table: Block = {
  kind: 'table',
  caption: 'Bảng 1. Tên bảng',
  columns: [
    { header: 'TT', share: 0.2, align: 'center' },
    { header: 'Nội dung', share: 0.8, align: 'left' },
  ],
  rows: ['một', 'hai', 'ba', 'bốn'].map((name, index) => ({
    cells: [[{ text: String(index + 1) }], [{ text: `Hàng ${name}` }]],
  })),
};

const LONG =
  'Trên đây là báo cáo kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024 của Ủy ban nhân dân xã Ích Hậu, kính gửi Ủy ban nhân dân huyện tổng hợp./.';

const INTRODUCTION =
  'Trong 6 tháng đầu năm 2024, Ủy ban nhân dân xã đã đăng, phát 42 tin, bài về cải cách hành chính; tăng 11 tin, bài (35,5%) so với 6 tháng cuối năm 2023. Cụ thể như sau:';

/** Kinds of block that a report may end in, each after a heading. */
export const ENDINGS = {
  'a sentence of one line': [heading(1, 'I. Đầu mục'), prose('Nội dung.'), prose('Trên đây là báo cáo./.')],
  'a sentence of several lines': [heading(1, 'I. Đầu mục'), prose('Nội dung.'), prose(LONG)],
  'a heading with one line': [heading(1, 'I. Đầu mục'), prose('Trên đây là báo cáo./.')],
  'a point': [
    heading(1, 'I. Đầu mục'),
    { kind: 'bullet', ...said('Ý thứ nhất.') },
    { kind: 'bullet', ...said('Ý cuối.') },
  ],
  'a table below two headings': [heading(1, 'I. Đầu mục'), heading(2, '1. Tiểu mục'), table],
} as const satisfies Readonly<Record<string, readonly Block[]>>;

/** A heading, a paragraph of several lines, the table that it introduces, and two paragraphs. */
export const TABLE_BELOW_PROSE: readonly Block[] = [
  heading(1, 'I. Đầu mục'),
  prose(INTRODUCTION),
  table,
  prose(LONG),
  prose(LONG),
];

/** A report of the given number of one-line paragraphs, then the ending. */
export const ending = (
  blocks: readonly Block[],
  lines: number,
  preset: ReportDocument['preset'],
): ReportDocument => ({
  ...sampleReport,
  preset,
  body: [...Array.from({ length: lines }, (_, index) => prose(`Đoạn thứ ${index + 1}.`)), ...blocks],
});
