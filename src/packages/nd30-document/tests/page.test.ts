import { findLook } from './support/look';
import { sampleReport } from './support/sampleReport';
import { paragraphs, part, readText, write, type WordFile } from './support/wordFile';
import { child, descendants, textIn, type XmlElement } from './support/xml';

const section = ({ body }: WordFile): XmlElement => {
  const found = descendants(body, 'w:sectPr');
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} sections.`);
  return only;
};

/** Finds the header of a type through the section's relationship. */
function header(file: WordFile, kind: 'first' | 'default'): XmlElement {
  const found = margin(file, 'header', kind);
  if (found === undefined) throw new Error(`No ${kind} header.`);
  return found;
}

function margin(
  file: WordFile,
  where: 'header' | 'footer',
  kind: 'first' | 'default',
): XmlElement | undefined {
  const reference = descendants(section(file), `w:${where}Reference`).find(
    ({ attributes }) => attributes['w:type'] === kind,
  );
  const relationship = descendants(part(file, 'word/_rels/document.xml.rels'), 'Relationship').find(
    ({ attributes }) => attributes['Id'] === reference?.attributes['r:id'],
  );
  return relationship && part(file, `word/${relationship.attributes['Target'] ?? ''}`);
}

describe('the page (Phụ lục I, Phần I, mục I)', () => {
  it('is A4 upright with margins of 20, 20, 30 and 15 mm', async () => {
    const properties = section(await write(sampleReport));
    expect(child(properties, 'w:pgSz')?.attributes).toEqual({
      'w:w': '11906',
      'w:h': '16838',
      'w:orient': 'portrait',
    });
    expect(child(properties, 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '851',
      'w:gutter': '0',
    });
  });

  it.each([
    ['13', 26],
    ['14', 28],
  ] as const)(
    'has its number in Arabic digits, size %s, upright, centred in the top margin',
    async (preset, size) => {
      const file = await write({ ...sampleReport, preset });
      const head = header(file, 'default');
      expect(textIn(head, 'w:instrText')).toBe('PAGE');
      const [number] = paragraphs(head);
      expect(number && findLook(file, number)).toMatchObject({
        size,
        bold: false,
        italic: false,
        alignment: 'center',
      });
      expect(child(section(file), 'w:pgNumType')?.attributes).toEqual({ 'w:start': '1' });
      // 10 mm from the edge leaves 10 mm, more than the 16 pt that a line of 14 pt takes.
      expect(child(section(file), 'w:pgMar')?.attributes['w:header']).toBe('567');
    },
  );

  it('does not show its number on page 1', async () => {
    const file = await write(sampleReport);
    const titlePage = child(section(file), 'w:titlePg');
    expect(titlePage && (titlePage.attributes['w:val'] ?? 'true')).toBe('true');
    const first = header(file, 'first');
    expect(textIn(first, 'w:instrText') + readText(first)).toBe('');
  });
});

describe('ô 13, the foot of page 1', () => {
  const contact = { address: 'Thôn Thống Nhất, xã Ích Hậu', phone: '0239 3000 000', email: 'a@example.vn' };

  it('has the contact details in 11-12 upright, under a line across the text, on page 1 only', async () => {
    const file = await write({ ...sampleReport, contact });
    const foot = margin(file, 'footer', 'first');
    const [first, second, ...more] = foot ? paragraphs(foot) : [];
    if (!first || !second) throw new Error('The foot has not two lines.');
    expect([first, second, ...more].map(readText)).toEqual([
      'Địa chỉ: Thôn Thống Nhất, xã Ích Hậu',
      'Điện thoại: 0239 3000 000; Thư điện tử: a@example.vn',
    ]);
    expect(findLook(file, first)).toMatchObject({ size: 22, bold: false, italic: false, left: 0, right: 0 });
    expect(child(child(child(first, 'w:pPr'), 'w:pBdr'), 'w:top')?.attributes['w:val']).toBe('single');
    expect(margin(file, 'footer', 'default')).toBeUndefined();
  });

  it('is not repeated on the first page of an appendix', async () => {
    const appendix = { title: 'Danh mục', orientation: 'portrait', blocks: [] } as const;
    const { body, parts } = await write({ ...sampleReport, contact, appendices: [appendix] });
    const feet = descendants(body, 'w:footerReference').map(({ attributes }) => attributes['w:type']);
    expect(feet).toEqual(['first', 'first']);
    const texts = Object.keys(parts).filter((name) => name.startsWith('word/footer'));
    expect(texts.map((name) => (parts[name] ?? '').includes('Địa chỉ')).sort()).toEqual([false, true]);
  });

  it('is empty if the agency has no contact details', async () => {
    expect(margin(await write(sampleReport), 'footer', 'first')).toBeUndefined();
    expect(margin(await write({ ...sampleReport, contact: {} }), 'footer', 'first')).toBeUndefined();
  });
});

describe('every paragraph', () => {
  it('is in Times New Roman for every script, black, Vietnamese, with widow and orphan control', async () => {
    const file = await write(sampleReport);
    const all = paragraphs(file.body).map((paragraph) => findLook(file, paragraph));
    expect(all.length).toBeGreaterThan(40);
    for (const look of all)
      expect(look).toMatchObject({
        font: 'Times New Roman',
        colour: '000000',
        language: 'vi-VN',
        widowControl: true,
        hanging: 0,
      });
  });

  it('gets its formatting from a named style', async () => {
    const file = await write(sampleReport);
    const names = new Map(
      descendants(file.styles, 'w:style').map((style) => [
        style.attributes['w:styleId'],
        child(style, 'w:name')?.attributes['w:val'],
      ]),
    );
    const used = new Set(paragraphs(file.body).map((paragraph) => findLook(file, paragraph).style));
    expect(used.has('Normal')).toBe(false);
    for (const style of used) expect(names.get(style)).toBeTruthy();
    expect(names.get('NationalName')).toBe('Quốc hiệu');
  });
});
