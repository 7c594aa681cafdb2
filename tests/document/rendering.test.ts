import {
  writeDocx,
  type Block,
  type ReportDocument,
} from '../../src/plugins/cchc-report/server/src/document';
import { filledWith, HOSTILE } from './support/hostile';
import { render, type Rendering } from './support/pdf';
import { issuedReport, sampleReport } from './support/sampleReport';

jest.setTimeout(300_000);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const prose = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });

/** Prose of so many one-line paragraphs, then a heading with text, then the last sentence: the page's end falls everywhere. */
const ofLength = (lines: number): ReportDocument => ({
  ...sampleReport,
  body: [
    ...Array.from({ length: lines }, (_, index) => prose(`Đoạn thứ ${index + 1}.`)),
    { kind: 'heading', level: 1, content: [{ text: 'I. Đầu mục' }] },
    prose('Nội dung của mục.'),
    prose('Trên đây là báo cáo của xã./.'),
  ],
});
const LENGTHS = Array.from({ length: 14 }, (_, index) => index + 10);

describe('OUT-03 drawn by LibreOffice', () => {
  let rendering: Rendering;

  beforeAll(async () => {
    const lengths = await Promise.all(
      LENGTHS.map(async (lines) => [`length-${lines}`, await writeDocx(ofLength(lines))] as const),
    );
    rendering = await render({
      draft: await writeDocx(sampleReport),
      issued: await writeDocx(issuedReport),
      hostile: await writeDocx(filledWith(HOSTILE)),
      ...Object.fromEntries(lengths),
    });
  });

  afterAll(() => rendering.remove());

  it('a report has its title, its figures and its diacritics, in NFC', async () => {
    const text = oneLine(await rendering.pdf('draft').text());
    expect(text).toBe(text.normalize('NFC'));
    for (const expected of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024',
      'Kính gửi: Ủy ban nhân dân huyện Lộc Hà',
      'xã đã đăng 42 tin, bài',
      '- Lưu: VT, VP.',
    ])
      expect(text).toContain(expected);
    expect(oneLine(await rendering.pdf('draft').rows(2))).toContain('Tổng số 27 12 7 42');
  });

  it.each(['draft', 'issued'])(
    'the %s has no number on page 1 and 2 in the top margin of page 2',
    async (name) => {
      const pdf = rendering.pdf(name);
      expect(await pdf.topMargin(1)).toBe('');
      expect(await pdf.topMargin(2)).toBe('2');
    },
  );

  it('a report is in Times New Roman or the family that stands in for it, and in nothing else', async () => {
    const fonts = await rendering.pdf('issued').fonts();
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^(LiberationSerif|TimesNewRoman)/);
  });

  it('a table over two pages repeats its header', async () => {
    const pdf = rendering.pdf('draft');
    expect(await pdf.text(1)).toContain('Truyền');
    expect(await pdf.text(2)).toContain('Truyền');
  });

  it('hostile text is drawn', async () => {
    expect(await rendering.pdf('hostile').text()).toContain('abcde fgh ijk');
  });

  it.each(LENGTHS)(
    'with %d paragraphs, no heading ends a page and no signature is alone on one',
    async (lines) => {
      const pdf = rendering.pdf(`length-${lines}`);
      const pages = await Promise.all(
        Array.from({ length: await pdf.pages() }, (_, index) => pdf.textBelowMargin(index + 1)),
      );
      const signed = pages.filter((page) => page.includes('Nơi nhận:'));
      expect(signed).toHaveLength(1);
      expect(signed[0]).toContain('Trên đây là báo cáo của xã./.');
      expect(signed[0]).toContain('CHỦ TỊCH');
      for (const page of pages) expect(page).not.toMatch(/I\. Đầu mục$/);
      // The paragraph that ends a file takes no page of its own.
      expect(pages.at(-1)).not.toBe('');
    },
  );

  it('the lengths tried do put the end of page 1 before, in and after the closing', async () => {
    const counts = await Promise.all(LENGTHS.map((lines) => rendering.pdf(`length-${lines}`).pages()));
    expect(new Set(counts)).toEqual(new Set([1, 2]));
  });
});
