import { join } from 'node:path';

import { writeDocx } from 'nd30-document';
import { CONVERSIONS } from '../../src/plugins/cchc-report/server/src/services/conversion/formats';
import { convertFiles } from '../../src/packages/nd30-document/tests/support/convert';
import { output } from '../../src/packages/nd30-document/tests/support/program';
import { sampleReport } from '../../src/packages/nd30-document/tests/support/sampleReport';
import { paragraphs, part, readText, write } from '../../src/packages/nd30-document/tests/support/wordFile';
import { child, descendants, textIn } from '../../src/packages/nd30-document/tests/support/xml';

jest.setTimeout(120_000);

/** Kinds of the elements that the tags of a PDF form, in the order they are read, those with no meaning left out. */
const tagsOf = async (path: string): Promise<readonly string[]> => {
  const tree = await output('pdfinfo', ['-struct-text', path]);
  return [...tree.matchAll(/^ *(H[1-6]|TH|Caption)\b/gm)].map(([, kind = '']) => kind);
};

describe('AC-06 a Word file is read by a screen reader', () => {
  it('in Vietnamese, by its title', async () => {
    const file = await write(sampleReport);
    const core = part(file, 'docProps/core.xml');
    expect([textIn(core, 'dc:language'), textIn(core, 'dc:title')]).toEqual(['vi-VN', sampleReport.subject]);
    const [language] = descendants(child(file.styles, 'w:docDefaults') ?? file.styles, 'w:lang');
    expect(language?.attributes['w:val']).toBe('vi-VN');
  });

  it('in the order in which a person reads it', async () => {
    const texts = paragraphs((await write(sampleReport)).body).map(readText);
    const places = [
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'BÁO CÁO',
      'Kính gửi: Ủy ban nhân dân huyện Lộc Hà',
      'I. Kết quả thực hiện công tác tuyên truyền cải cách hành chính',
      'Nơi nhận:',
      'TM. ỦY BAN NHÂN DÂN',
    ].map((text) => texts.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('with headings in a ladder without a missing rung, and a table header that says so', async () => {
    const { body } = await write(sampleReport);
    const levels = paragraphs(body).flatMap((one) => {
      const style = child(child(one, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '';
      return style.startsWith('Heading') ? [Number(style.slice('Heading'.length))] : [];
    });
    expect(levels).toEqual([1, 2, 2, 3, 1, 1, 1]);
    expect(descendants(body, 'w:tblHeader')).toHaveLength(1);
  });

  it('also as a PDF, whose tags are the same headings and header', async () => {
    const report = await writeDocx(sampleReport);
    const { folder, remove } = await convertFiles({ report }, 'docx', 'pdf', CONVERSIONS.pdf.filter);
    const tags = await tagsOf(join(folder, 'report.pdf'));
    await remove();
    expect(tags.filter((tag) => tag !== 'TH')).toEqual(['H1', 'H2', 'H2', 'H3', 'H1', 'H1', 'H1']);
    // Six columns; once more where the table goes on on the next page.
    expect(tags.filter((tag) => tag === 'TH').length).toBeGreaterThanOrEqual(6);
  });
});
