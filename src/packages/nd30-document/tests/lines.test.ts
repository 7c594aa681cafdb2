import { writeDocx, type ReportDocument } from '../src';
import { drawnLines, findPlace, type DrawnLine, type TextLine } from './support/drawing';
import { render, type Pdf, type Rendering } from './support/pdf';
import { sampleReport } from './support/sampleReport';

jest.setTimeout(120_000);

const SUBJECT = 'Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024';
const PRESETS = ['13', '14'] as const satisfies readonly ReportDocument['preset'][];

/** Finds the line drawn at most 8 pt below a text and above the next text. */
function lineBelow(drawn: readonly DrawnLine[], { from, to, bottom }: TextLine): DrawnLine {
  const found = drawn.filter(
    (line) => line.from < to && line.to > from && line.y > bottom - 4 && line.y < bottom + 8,
  );
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} lines are drawn below the text.`);
  return only;
}

const middle = ({ from, to }: { from: number; to: number }): number => (from + to) / 2;
const length = ({ from, to }: { from: number; to: number }): number => to - from;

describe.each(PRESETS)('the three drawn lines in size %s', (preset) => {
  let rendering: Rendering;
  let pdf: Pdf;
  let drawn: readonly DrawnLine[];

  beforeAll(async () => {
    rendering = await render({ report: await writeDocx({ ...sampleReport, preset }) });
    pdf = rendering.pdf('report');
    drawn = await drawnLines(pdf);
  });

  afterAll(() => rendering.remove());

  it('ô 1: quốc hiệu is on one line, and the line below tiêu ngữ is as long as tiêu ngữ', async () => {
    await findPlace(pdf, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const motto = await findPlace(pdf, 'Độc lập - Tự do - Hạnh phúc');
    const line = lineBelow(drawn, motto);
    expect(Math.abs(line.from - motto.from)).toBeLessThan(1);
    expect(Math.abs(line.to - motto.to)).toBeLessThan(1);
  });

  it.each([
    ['ô 2: the issuer', 'XÃ ÍCH HẬU', 'ỦY BAN NHÂN DÂN'],
    ['ô 5a: the subject', SUBJECT, SUBJECT],
  ])('%s has a line below, centred, of 1/3 to 1/2 of its length', async (_, above, longest) => {
    const text = await findPlace(pdf, longest);
    const line = lineBelow(drawn, await findPlace(pdf, above));
    expect(Math.abs(middle(line) - middle(text))).toBeLessThan(1);
    expect(length(line)).toBeGreaterThan(length(text) / 3);
    expect(length(line)).toBeLessThan(length(text) / 2);
  });
});
