import { writeDocx, type ReportDocument } from '../src';
import { ending, ENDINGS, TABLE_BELOW_PROSE } from './support/endings';
import { render, type Rendering } from './support/pdf';
import { SAMPLES } from './support/samples';
import { volume } from '../../../../tests/support/volume';

jest.setTimeout(300_000);

const PRESETS = ['13', '14'] as const satisfies readonly ReportDocument['preset'][];
/** Numbers of one-line paragraphs, so that page 1 ends before each ending, at each of its lines, and after it. */
const LENGTHS = Array.from({ length: 14 }, (_, index) => index + 10);
/** The size presets alternate. */
const chooseLengths = (preset: ReportDocument['preset']): readonly number[] =>
  volume(
    LENGTHS.filter((lines) => lines % 2 === Number(preset) % 2),
    LENGTHS,
  );
const CASES = PRESETS.flatMap((preset) => Object.keys(ENDINGS).map((name) => [preset, name] as const));

const LEADS = /(I\. Đầu mục|1\. Tiểu mục|Bảng 1\. Tên bảng|Nội dung\s+)$/;
const CLOSING_SENTENCE = 'Trên đây là báo cáo';
const ROWS = ['Hàng một', 'Hàng hai', 'Hàng ba', 'Hàng bốn'];

const fileName = (preset: string, name: string, lines: number) =>
  `${preset}-${Object.keys(ENDINGS).indexOf(name)}-${lines}`;

describe('drawn by LibreOffice', () => {
  let rendering: Rendering;

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const preset of PRESETS)
      for (const [name, blocks] of Object.entries(ENDINGS))
        for (const lines of chooseLengths(preset))
          files[fileName(preset, name, lines)] = await writeDocx(ending(blocks, lines, preset));
    for (const preset of PRESETS)
      for (const lines of chooseLengths(preset))
        files[`${preset}-prose-${lines}`] = await writeDocx(ending(TABLE_BELOW_PROSE, lines, preset));
    for (const name of ['to-many', 'for-many'] as const) files[name] = await writeDocx(SAMPLES[name]);
    rendering = await render(files);
  });

  afterAll(() => rendering.remove());

  describe.each(CASES)('in size %s a report that ends in %s', (preset, name) => {
    const readPages = (lines: number) => rendering.pdf(fileName(preset, name, lines)).pageTexts();

    it.each(chooseLengths(preset))(
      'after %d paragraphs: no heading ends a page, the signature is on one with two lines above the closing sentence',
      async (lines) => {
        const pages = await readPages(lines);
        const signed = pages.filter((page) => page.includes('Nơi nhận:'));
        expect(signed).toHaveLength(1);
        const [textAbove = '', closing = ''] = (signed[0] ?? '').split('Nơi nhận:');
        expect(closing).toContain('CHỦ TỊCH');
        const [above = ''] = textAbove.split(CLOSING_SENTENCE);
        expect(above.trim().split('\n').length).toBeGreaterThanOrEqual(2);
        for (const page of pages) expect(page).not.toMatch(LEADS);
        // The last paragraph of a file does not take a separate page.
        expect(pages.at(-1)).not.toBe('');
        expect(pages.length).toBeLessThanOrEqual(2);
      },
    );

    it('the tested lengths put the end of page 1 before, in and after the ending', async () => {
      const counts = await Promise.all(
        chooseLengths(preset).map(async (lines) => (await readPages(lines)).length),
      );
      expect(new Set(counts)).toEqual(new Set([1, 2]));
    });
  });

  it.each(PRESETS)('in size %s no row of a table is alone on a page', async (preset) => {
    for (const lines of chooseLengths(preset)) {
      const pages = await rendering.pdf(fileName(preset, 'a table below two headings', lines)).pageTexts();
      for (const page of pages)
        expect([0, 2, 3, 4]).toContain(ROWS.filter((row) => page.includes(row)).length);
    }
  });

  it.each(PRESETS)(
    'in size %s a table below a paragraph of several lines fills the page: it breaks between its rows, or the paragraph ends the page',
    async (preset) => {
      const ends = new Set<string>();
      for (const lines of chooseLengths(preset)) {
        const [first = '', second = ''] = await rendering.pdf(`${preset}-prose-${lines}`).pageTexts();
        const [split, whole] = [first, second].map((page) => ROWS.filter((row) => page.includes(row)).length);
        if (split === 2) expect(second).toMatch(/^TT Nội dung\n3 Hàng ba\n4 Hàng bốn\n/);
        else if (whole === 4 && first.includes('I. Đầu mục')) expect(first).toMatch(/Cụ\s+thể như sau:$/);
        ends.add(split === 2 ? 'row' : /như sau:$/.test(first) ? 'paragraph' : 'other');
      }
      expect([...ends]).toEqual(expect.arrayContaining(['row', 'paragraph']));
    },
  );

  it('a list of addressees longer than a page begins on page 1, below the title', async () => {
    const [first = ''] = await rendering.pdf('to-many').pageTexts();
    expect(first).toContain('BÁO CÁO');
    expect(first).toContain('- Ủy ban nhân dân xã thứ 20;');
  });

  it('a list of recipients longer than a page leaves the signature with the text', async () => {
    const pages = await rendering.pdf('for-many').pageTexts();
    const signed = pages.find((page) => page.includes('Nơi nhận:'));
    expect(signed).toContain('của Ủy ban nhân dân xã Ích Hậu./.');
    expect(signed).toContain('Nguyễn Thị Ánh Tuyết');
    expect(pages.at(-1)).toContain('- Lưu: VT.');
  });
});
