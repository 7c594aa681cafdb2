import { writeDocx, type Block } from '../src';
import { render, type Rendering } from './support/pdf';
import { sampleReport } from './support/sampleReport';

jest.setTimeout(120_000);

const PRESETS = ['13', '14'] as const;
/** Numbers of one-line paragraphs before the first table, so that page 1 ends on each row of both tables. */
const LENGTHS = Array.from({ length: 20 }, (_, index) => index);
const ROWS = 7;

const prose = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });

/** A table of rows that are one to four lines high; the first cell marks the start of a row, the second its end. */
const table = (caption: string): Block => ({
  kind: 'table',
  caption,
  columns: [
    { header: 'TT', share: 0.3, align: 'center' },
    { header: 'Nội dung', share: 0.7, align: 'left' },
  ],
  rows: Array.from({ length: ROWS }, (_, index) => ({
    cells: [
      [{ text: `Đầu ${index}.` }],
      [{ text: `${'một dòng chữ dài vừa hết bề rộng của ô '.repeat(index % 4)}Cuối ${index}.` }],
    ],
  })),
});

describe('two tables in the text, drawn by LibreOffice', () => {
  let rendering: Rendering;

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const preset of PRESETS)
      for (const length of LENGTHS) {
        const above = LENGTHS.slice(0, length).map((number) => prose(`Đoạn thứ ${number}.`));
        const body = [
          ...above,
          table('Bảng 1'),
          prose('Ở giữa.'),
          table('Bảng 2'),
          prose('Một.'),
          prose('Hai.'),
        ];
        files[`${preset}-${length}`] = await writeDocx({ ...sampleReport, preset, body });
      }
    rendering = await render(files);
  });
  afterAll(() => rendering.remove());

  it.each(PRESETS)('in size %s keep every row, and no row breaks across pages', async (preset) => {
    for (const length of LENGTHS) {
      const pages = await rendering.pdf(`${preset}-${length}`).pageTexts();
      const marks = (text: string, mark: string) => text.match(new RegExp(`${mark} \\d\\.`, 'g')) ?? [];
      expect(marks(pages.join('\n'), 'Đầu')).toHaveLength(2 * ROWS);
      for (const page of pages)
        expect(marks(page, 'Cuối').map((mark) => mark.replace('Cuối', 'Đầu'))).toEqual(marks(page, 'Đầu'));
    }
  });
});
