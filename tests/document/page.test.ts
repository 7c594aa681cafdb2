import { lookOf } from './support/look';
import { sampleReport } from './support/sampleReport';
import { paragraphs, part, textOf, write, type WordFile } from './support/wordFile';
import { child, descendants, textIn, type XmlElement } from './support/xml';

const section = ({ body }: WordFile): XmlElement => {
  const found = descendants(body, 'w:sectPr');
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} sections.`);
  return only;
};

/** The header of that kind, by the relationship the section names. */
function header(file: WordFile, kind: 'first' | 'default'): XmlElement {
  const reference = descendants(section(file), 'w:headerReference').find(
    ({ attributes }) => attributes['w:type'] === kind,
  );
  const relationship = descendants(part(file, 'word/_rels/document.xml.rels'), 'Relationship').find(
    ({ attributes }) => attributes['Id'] === reference?.attributes['r:id'],
  );
  return part(file, `word/${relationship?.attributes['Target'] ?? ''}`);
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
    'has its number in Arabic figures, size %s, upright, centred in the top margin',
    async (preset, size) => {
      const file = await write({ ...sampleReport, preset });
      const head = header(file, 'default');
      expect(textIn(head, 'w:instrText')).toBe('PAGE');
      const [number] = paragraphs(head);
      expect(number && lookOf(file, number)).toMatchObject({
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
    expect(textIn(first, 'w:instrText') + textOf(first)).toBe('');
  });
});

describe('every paragraph', () => {
  it('is in Times New Roman for every script, black, Vietnamese, and leaves no single line behind', async () => {
    const file = await write(sampleReport);
    const all = paragraphs(file.body).map((paragraph) => lookOf(file, paragraph));
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

  it('takes its look from a named style', async () => {
    const file = await write(sampleReport);
    const names = new Map(
      descendants(file.styles, 'w:style').map((style) => [
        style.attributes['w:styleId'],
        child(style, 'w:name')?.attributes['w:val'],
      ]),
    );
    const used = new Set(paragraphs(file.body).map((paragraph) => lookOf(file, paragraph).style));
    expect(used.has('Normal')).toBe(false);
    for (const style of used) expect(names.get(style)).toBeTruthy();
    expect(names.get('NationalName')).toBe('Quốc hiệu');
  });
});
