import { writeDocx } from '../src';
import { filledWith, HOSTILE } from './support/hostile';
import { render, type Rendering } from './support/pdf';
import { issuedReport, sampleReport } from './support/sampleReport';

jest.setTimeout(300_000);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('OUT-03 drawn by LibreOffice', () => {
  let rendering: Rendering;

  beforeAll(async () => {
    rendering = await render({
      draft: await writeDocx(sampleReport),
      issued: await writeDocx(issuedReport),
      hostile: await writeDocx(filledWith(HOSTILE)),
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

  it('a report uses only Times New Roman or its substitute family', async () => {
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
});
