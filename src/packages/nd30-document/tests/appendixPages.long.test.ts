import { writeDocx } from '../src';
import { listAppendix } from './support/appendices';
import { render, type Rendering } from './support/pdf';
import { issuedReport } from './support/sampleReport';
import { SAMPLES } from './support/samples';

jest.setTimeout(300_000);

/** Row counts of a list, chosen so that it ends at every position on a page. */
const LENGTHS = Array.from({ length: 16 }, (_, index) => index + 20);
/** Labels of the sample's appendices, in order. */
const LABELS = ['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV', 'Phụ lục V', 'Phụ lục VI'];

describe('OUT-03 the appendices drawn by LibreOffice', () => {
  let rendering: Rendering;

  beforeAll(async () => {
    const lists = LENGTHS.map(
      async (rows) =>
        [`list-${rows}`, await writeDocx({ ...issuedReport, appendices: [listAppendix(rows)] })] as const,
    );
    rendering = await render({
      appendices: await writeDocx(SAMPLES.appendices),
      ...Object.fromEntries(await Promise.all(lists)),
    });
  });

  afterAll(() => rendering.remove());

  const readPages = async (name: string) => {
    const pdf = rendering.pdf(name);
    return Promise.all(
      Array.from({ length: await pdf.pages() }, async (_, index) => ({
        number: await pdf.topMargin(index + 1),
        text: (await pdf.text(index + 1)).trim(),
      })),
    );
  };

  it('each begins on a new page and counts its pages from 1, which is not shown', async () => {
    const pages = await readPages('appendices');
    const starts = LABELS.map((label) => pages.findIndex(({ text }) => text.split('\n')[0] === label));
    expect(starts).not.toContain(-1);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
    for (const [index, start] of starts.entries()) {
      const own = pages.slice(start, starts[index + 1]).map(({ number }) => number);
      expect(own).toEqual(own.map((_, page) => (page === 0 ? '' : String(page + 1))));
    }
  });

  it('no page is blank', async () => {
    for (const { text } of await readPages('appendices')) expect(text.length).toBeGreaterThan(20);
  });

  it.each(LENGTHS)(
    'a list of %d rows has no row broken across pages, and its total is with at least one row',
    async (rows) => {
      const pages = (await readPages(`list-${rows}`)).filter(({ text }) => text.includes('Ngày đăng'));
      const drawn = pages.flatMap(({ text }) => text.match(/Thôn \d+ ra quân/g) ?? []);
      expect(drawn).toEqual(Array.from({ length: rows }, (_, index) => `Thôn ${index + 1} ra quân`));
      const last = pages.at(-1)?.text ?? '';
      expect(last).toContain(`Tổng số: ${rows} tin, bài`);
      expect(last).toContain(`Thôn ${rows} ra quân`);
    },
  );
});
