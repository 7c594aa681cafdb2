import fc from 'fast-check';

import { writeDocx } from '../src';
import { anyText } from './support/anyText';
import { filledWith, HOSTILE } from './support/hostile';
import { sampleReport } from './support/sampleReport';
import { openWord, paragraphs, part, readText, write } from './support/wordFile';
import { textIn } from './support/xml';

const lettersAndFigures = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '');

describe('OUT-02 a Word file', () => {
  it('is well-formed in every part for any text in every text field, and loses no letter', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const file = openWord(await writeDocx(filledWith(text)));
        const [prose] = paragraphs(file.body).filter((one) =>
          JSON.stringify(one.children).includes('"BodyText"'),
        );
        // The paragraph contains the text twice. Marks may combine with letters, so both sides are compared without
        // them.
        const bare = (value: string) => lettersAndFigures(value.normalize('NFD'));
        expect(prose && bare(readText(prose))).toBe(bare(text.repeat(2)));
      }),
      { numRuns: 40 },
    );
  });

  it('prints hostile text without characters that XML forbids, in NFC, and treats markup as text', async () => {
    const file = await write({
      ...sampleReport,
      body: [{ kind: 'paragraph', content: [{ text: HOSTILE }] }],
    });
    const text = paragraphs(file.body).map(readText).join('\n');
    expect(text).toContain('abcde fgh ijk <w:p>&amp;</w:p> ]]> <!-- x --> "quoted"');
    expect(text).toContain('vui 😀👨‍👩‍👧 hoa 𠮷 Ưy ban nhân dân 876 x dòng một dòng hai cột');
    expect(text).toBe(text.normalize('NFC'));
  });

  it('accepts hostile properties', async () => {
    const file = await write(filledWith('<b>\u0000\uFFFE&"\'\n tên'));
    const core = part(file, 'docProps/core.xml');
    expect(textIn(core, 'dc:title')).toBe('<b>&"\' tên');
    expect(textIn(core, 'dc:creator')).toBe('<b>&"\' tên');
  });

  it('can contain a cell of a million letters', async () => {
    const text = 'thủ tục '.repeat(125_000);
    const file = await write({
      ...sampleReport,
      body: [
        {
          kind: 'table',
          columns: [{ header: 'Nội dung', share: 1, align: 'left' }],
          rows: [{ cells: [[{ text }]] }],
        },
      ],
    });
    expect(paragraphs(file.body).map(readText)).toContain(text);
  });
});
