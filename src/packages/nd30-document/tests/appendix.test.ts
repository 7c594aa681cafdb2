import type { ReportDocument } from '../src';
import { appendixIn, splitSections } from './support/appendix';
import { listAppendix, smallAppendix } from './support/appendices';
import { findLook } from './support/look';
import { issuedReport, sampleReport } from './support/sampleReport';
import { paragraphReading, paragraphs, part, readText, write, type WordFile } from './support/wordFile';
import { child, descendants, textIn, type XmlElement } from './support/xml';

const several: ReportDocument = { ...issuedReport, appendices: [listAppendix(3), smallAppendix] };

const header = (file: WordFile, section: XmlElement, kind: 'first' | 'default'): XmlElement => {
  const reference = descendants(section, 'w:headerReference').find(
    ({ attributes }) => attributes['w:type'] === kind,
  );
  const relationship = descendants(part(file, 'word/_rels/document.xml.rels'), 'Relationship').find(
    ({ attributes }) => attributes['Id'] === reference?.attributes['r:id'],
  );
  return part(file, `word/${relationship?.attributes['Target'] ?? ''}`);
};

describe('each appendix (Phụ lục I, Phần I, mục III.1)', () => {
  it('is a separate section on a new page, landscape if it is wide', async () => {
    const file = await write(several);
    const sections = splitSections(file).map(({ section }) => section);
    expect(sections.map((section) => child(section, 'w:pgSz')?.attributes)).toEqual([
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
    ]);
    for (const section of sections) {
      expect(child(section, 'w:type')?.attributes['w:val'] ?? 'nextPage').toBe('nextPage');
      expect(child(section, 'w:pgMar')?.attributes).toMatchObject({
        'w:top': '1134',
        'w:bottom': '1134',
        'w:left': '1701',
        'w:right': '851',
      });
    }
  });

  it('counts its pages from 1 in Arabic digits, centred in the top margin, except on the first', async () => {
    const file = await write(several);
    for (const { section } of splitSections(file)) {
      expect(child(section, 'w:pgNumType')?.attributes).toEqual({ 'w:start': '1' });
      expect(child(section, 'w:titlePg')).toBeDefined();
      expect(textIn(header(file, section, 'default'), 'w:instrText')).toBe('PAGE');
      const first = header(file, section, 'first');
      expect(textIn(first, 'w:instrText') + readText(first)).toBe('');
    }
  });

  it('is "Phụ lục" if it is the only one, and has a Roman numeral if there are several', async () => {
    expect(appendixIn(await write(several), 'Phụ lục II').title).toMatch(/^THỐNG KÊ HÌNH THỨC/);
    const one = await write({ ...sampleReport, appendices: [smallAppendix] });
    expect(appendixIn(one, 'Phụ lục').tables).toHaveLength(1);
  });

  it.each([
    ['13', 26],
    ['14', 28],
  ] as const)(
    'has its label in 14, its title in capitals and its reference italic, in size %s',
    async (preset, size) => {
      const file = await write({ ...several, preset });
      const { title, reference } = appendixIn(file, 'Phụ lục I');
      const look = (text: string) => findLook(file, paragraphReading(file, text));
      expect(look('Phụ lục I')).toMatchObject({ size: 28, bold: true, italic: false, alignment: 'center' });
      expect(title).toBe('THỐNG KÊ TIN, BÀI TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2024');
      expect(look(title)).toMatchObject({ size, bold: true, italic: false, alignment: 'center' });
      const [first] = paragraphs(file.body).filter((one) => readText(one) === reference);
      expect(first && findLook(file, first)).toMatchObject({
        size,
        bold: false,
        italic: true,
        alignment: 'center',
      });
    },
  );

  it('names on paper the document that it belongs to, above a line', async () => {
    const file = await write(several);
    expect(appendixIn(file, 'Phụ lục I').reference).toBe(
      '(Kèm theo Báo cáo số 07/BC-UBND ngày 05 tháng 6 năm 2024 của Ủy ban nhân dân xã Ích Hậu)',
    );
    const [, { blocks } = { blocks: [] }] = splitSections(file);
    const line = blocks[3];
    expect(line && descendants(line, 'w:top')[0]?.attributes['w:val']).toBe('single');
  });

  it('leaves the number and day of a draft blank', async () => {
    const file = await write({ ...sampleReport, appendices: [smallAppendix] });
    expect(appendixIn(file, 'Phụ lục').reference).toBe(
      '(Kèm theo Báo cáo số          /BC-UBND ngày       tháng 6 năm 2024 của Ủy ban nhân dân xã Ích Hậu)',
    );
  });

  it('does not name the document in an electronic document', async () => {
    const file = await write({ ...several, medium: 'electronic' });
    expect(appendixIn(file, 'Phụ lục I').reference).toBeNull();
    expect(appendixIn(file, 'Phụ lục I').tables).toHaveLength(1);
  });

  it('has tables of the width of its section with explicit columns and a header repeated on each page', async () => {
    const file = await write(several);
    const [, wide] = splitSections(file);
    const table = wide?.blocks.find(({ name }) => name === 'w:tbl');
    if (table === undefined) throw new Error('No table.');
    // 297 mm minus 30 and 15 mm: 14286 twips.
    const columns = descendants(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(14286);
    const [first, second] = descendants(table, 'w:tr');
    expect(first && descendants(first, 'w:tblHeader')).toHaveLength(1);
    expect(second && descendants(second, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']))).toEqual(
      columns,
    );
  });

  it('does not break the rows of its tables', async () => {
    const [, wide] = splitSections(await write(several));
    const rows = wide?.blocks.flatMap((block) => descendants(block, 'w:tr')) ?? [];
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(descendants(row, 'w:cantSplit')).toHaveLength(1);
  });

  it('ends in a paragraph too low to take a separate page', async () => {
    const file = await write(several);
    for (const ending of paragraphs(file.body).filter((one) => descendants(one, 'w:sectPr').length > 0))
      expect(findLook(file, ending)).toMatchObject({ line: 2, lineRule: 'exact' });
  });
});

it('a report without appendices has one section', async () => {
  expect(splitSections(await write(sampleReport))).toHaveLength(1);
});
