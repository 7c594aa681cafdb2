import { FILE_FORMATS } from '../src';
import { issuedReport } from './support/sampleReport';
import { part, write } from './support/wordFile';
import { descendants, textIn } from './support/xml';

describe('OUT-05 a Word file', () => {
  it('has no external references, macros, objects, foreign parts or templates', async () => {
    const { parts } = await write(issuedReport);
    for (const [name, xml] of Object.entries(parts)) {
      expect(name).toMatch(/\.(xml|rels)$/);
      expect(xml).not.toMatch(
        /TargetMode="External"|altChunk|attachedTemplate|oleObject|vbaProject|<w:object/,
      );
    }
  });

  it('has no field except the page number', async () => {
    const { parts } = await write(issuedReport);
    const fields = Object.values(parts).flatMap((xml) => [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)]);
    expect(fields.map(([, code]) => code)).toEqual(['PAGE']);
    expect(Object.values(parts).some((xml) => xml.includes('<w:fldSimple'))).toBe(false);
  });
});

describe('OUT-06 the properties of a Word file', () => {
  it('name the report and the agency, no person and no time', async () => {
    const file = await write(issuedReport);
    const core = part(file, 'docProps/core.xml');
    expect(textIn(core, 'dc:title')).toBe(
      'Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024',
    );
    expect(textIn(core, 'dc:creator')).toBe('Ủy ban nhân dân xã Ích Hậu');
    expect(textIn(core, 'cp:lastModifiedBy')).toBe('Ủy ban nhân dân xã Ích Hậu');
    const properties = ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'].map(
      (name) => file.parts[name] ?? '',
    );
    for (const xml of properties) {
      expect(xml).not.toContain('Nguyễn Thị Ánh Tuyết');
      expect(xml).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
    }
  });
});

describe('a Word file in its settings and properties', () => {
  it('is Vietnamese', async () => {
    const file = await write(issuedReport);
    expect(textIn(part(file, 'docProps/core.xml'), 'dc:language')).toBe('vi-VN');
    const [theme] = descendants(part(file, 'word/settings.xml'), 'w:themeFontLang');
    expect(theme?.attributes['w:val']).toBe('vi-VN');
  });

  it('has the agency as its company for any name, so that Word does not insert another', async () => {
    const agency = 'Ủy ban nhân dân xã A & <B>';
    const file = await write({ ...issuedReport, properties: { title: 'x', agency } });
    expect(textIn(part(file, 'docProps/app.xml'), 'Company')).toBe(agency);
  });

  it('uses the layout of Word 2013 and later, does not hyphenate and does not ask to update fields', async () => {
    const settings = part(await write(issuedReport), 'word/settings.xml');
    const compatibility = descendants(settings, 'w:compatSetting').map(({ attributes }) => [
      attributes['w:name'],
      attributes['w:val'],
    ]);
    expect(compatibility).toEqual([['compatibilityMode', '15']]);
    expect(descendants(settings, 'w:autoHyphenation')).toEqual([]);
    expect(descendants(settings, 'w:updateFields')).toEqual([]);
    expect(descendants(settings, 'w:defaultTabStop').map(({ attributes }) => attributes['w:val'])).toEqual([
      '720',
    ]);
  });

  it('has no coloured heading, and the font of the norm in its theme', async () => {
    const file = await write(issuedReport);
    const headings = descendants(file.styles, 'w:style').filter(({ attributes }) =>
      /^Heading\d$/.test(attributes['w:styleId'] ?? ''),
    );
    expect(headings).toHaveLength(6);
    for (const style of headings)
      expect(descendants(style, 'w:color').map(({ attributes }) => attributes['w:val'])).toEqual(['000000']);
    const fonts = descendants(part(file, 'word/theme/theme1.xml'), 'a:latin');
    expect(fonts.map(({ attributes }) => attributes['typeface'])).toEqual([
      'Times New Roman',
      'Times New Roman',
    ]);
  });
});

describe('the media type', () => {
  it('is the type that the package declares for its main part, without ".main+xml"', async () => {
    const types = part(await write(issuedReport), '[Content_Types].xml');
    const main = descendants(types, 'Override').find(
      ({ attributes }) => attributes['PartName'] === '/word/document.xml',
    );
    expect(main?.attributes['ContentType']).toBe(`${FILE_FORMATS.docx.mime}.main+xml`);
  });
});
