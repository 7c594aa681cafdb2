import type { Block, ReportDocument } from '../src';
import { findLook } from './support/look';
import { sampleReport } from './support/sampleReport';
import { paragraphReading, paragraphs, readText, write } from './support/wordFile';
import { child, descendants } from './support/xml';

const block = (kind: 'paragraph' | 'bullet', text: string): Block => ({ kind, content: [{ text }] });
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, content: [{ text }] });
const writeBody = (...body: readonly Block[]) => write({ ...sampleReport, body });

/** Phụ lục I, Phần I, mục II.6, in the larger sizes. */
const PROSE = {
  size: 28,
  alignment: 'both',
  firstLine: 720,
  left: 0,
  right: 0,
  hanging: 0,
  lineRule: 'auto',
};

describe('ô 6, the text', () => {
  it('is justified, its first line indented by 1.27 cm, at least 6 pt apart, in single to 1.5 lines', async () => {
    const file = await writeBody(block('paragraph', 'Một'), block('bullet', 'Hai'), heading(1, 'Ba'));
    for (const text of ['Một', '- Hai', 'Ba']) {
      const look = findLook(file, paragraphReading(file, text));
      expect(look).toMatchObject(PROSE);
      expect(look.after).toBeGreaterThanOrEqual(120);
      expect(look.line).toBeGreaterThanOrEqual(240);
      expect(look.line).toBeLessThanOrEqual(360);
    }
  });

  it('has bullets as text with a dash, not as a list', async () => {
    const file = await writeBody(block('bullet', 'Hai'));
    const bullet = paragraphReading(file, '- Hai');
    expect(child(child(bullet, 'w:pPr'), 'w:numPr')).toBeUndefined();
    expect(findLook(file, bullet)).toMatchObject({ bold: false, italic: false });
  });

  it.each([
    [1, 'I. Kết quả', true],
    [2, '1. Nội dung', true],
    [3, 'a) Hình thức', false],
  ] as const)(
    'has headings of level %d in the outline, kept with the next paragraph',
    async (level, text, bold) => {
      const file = await writeBody(heading(level, text), block('paragraph', 'Một'));
      const look = findLook(file, paragraphReading(file, text));
      expect(look).toMatchObject({ style: `Heading${level}`, outlineLevel: level - 1, bold, keepNext: true });
      expect(look).toMatchObject({ italic: false, size: 28 });
      const style = descendants(file.styles, 'w:style').find(
        ({ attributes }) => attributes['w:styleId'] === `Heading${level}`,
      );
      expect(style && child(style, 'w:name')?.attributes['w:val']).toBe(`Heading ${level}`);
    },
  );

  it('prints bold and italic runs and does not print their sources', async () => {
    const file = await writeBody({
      kind: 'paragraph',
      content: [
        { text: 'Đã đăng ' },
        { text: '42', bold: true, source: 'figure:articles' },
        { text: ' tin', italic: true },
      ],
    });
    const runs = descendants(paragraphReading(file, 'Đã đăng 42 tin'), 'w:r').map((run) => [
      readText(run),
      descendants(run, 'w:b').length,
      descendants(run, 'w:i').length,
    ]);
    expect(runs).toEqual([
      ['Đã đăng ', 0, 0],
      ['42', 1, 0],
      [' tin', 0, 1],
    ]);
    expect(file.parts['word/document.xml']).not.toContain('figure:articles');
  });

  it('turns a line break or a tab typed into a sentence into a space', async () => {
    const file = await writeBody(block('paragraph', 'Một\r\nhai\tba'));
    expect(paragraphs(file.body).map(readText)).toContain('Một hai ba');
  });

  it('keeps its closing sentence and two lines above it with the signature', async () => {
    const closing = block('paragraph', 'Bốn');
    const file = await writeBody(
      block('paragraph', 'Một'),
      block('paragraph', 'Hai'),
      block('bullet', 'Ba'),
      closing,
    );
    const kept = ['Một', 'Hai', '- Ba', 'Bốn'].map(
      (text) => findLook(file, paragraphReading(file, text)).keepNext,
    );
    expect(kept).toEqual([false, true, true, true]);
  });

  it('has each "căn cứ" in italics on a separate line, a semicolon between and a full stop at the end', async () => {
    const basis = (text: string): Block => ({ kind: 'basis', content: [{ text }] });
    const file = await writeBody(basis('Căn cứ Luật A'), basis('Căn cứ Luật B;'), block('paragraph', 'Một'));
    for (const text of ['Căn cứ Luật A;', 'Căn cứ Luật B.'])
      expect(findLook(file, paragraphReading(file, text))).toMatchObject({
        ...PROSE,
        italic: true,
        bold: false,
      });
  });

  it.each([
    [undefined, 'I. Kết quả “ủy” Đ', '1. Nội dung'],
    ['sentence', 'I. Kết quả “ủy” Đ', '1. Nội dung'],
    ['capitals', 'I. KẾT QUẢ “ỦY” Đ', '1. Nội dung'],
  ] as const)('has headings of level 1 in the requested case: %s', async (headingCase, first, second) => {
    const asked: Partial<ReportDocument> = headingCase === undefined ? {} : { headingCase };
    const body = [heading(1, 'I. Kết quả “ủy” Đ'), heading(2, '1. Nội dung'), block('paragraph', 'Một')];
    const file = await write({ ...sampleReport, ...asked, body });
    expect(findLook(file, paragraphReading(file, first)).style).toBe('Heading1');
    expect(findLook(file, paragraphReading(file, second)).style).toBe('Heading2');
  });
});
