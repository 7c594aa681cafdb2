import { randomBytes } from 'node:crypto';
import { strToU8 } from 'fflate';

import { checkDocument, DEFAULT_LIMITS } from '../src';
import { cell, CENTRED, directReport, par, run } from './support/directReport';
import {
  BOMB,
  toEntries,
  HOSTILE_DOCUMENTS,
  MAIN,
  MEGABYTE,
  PARTS,
  withEntry,
} from './support/hostileDocuments';
import { hostileZip } from './support/hostileZip';
import { refusal } from './support/refusal';

jest.setTimeout(60_000);

describe('OUT-12 a hostile or damaged .docx is refused', () => {
  it('but the same zip with true values is checked', async () => {
    expect(await refusal(hostileZip(toEntries(PARTS)))).toBe('checked');
    expect(await refusal(withEntry('word/media/image1.png', { content: randomBytes(MEGABYTE) }))).toBe(
      'checked',
    );
  });

  it.each(HOSTILE_DOCUMENTS)('%s', async (_, make, code) => {
    expect(await refusal(make())).toBe(code);
  });

  it('XML with more elements than allowed', async () => {
    const limits = { ...DEFAULT_LIMITS, xmlElements: 300 };
    await expect(checkDocument(directReport(), limits)).rejects.toMatchObject({
      code: 'too_long',
    });
  });

  it('but a table of any length is checked by its first 300 rows', async () => {
    const row = (text: string) =>
      `<w:tr>${cell(9355, par(CENTRED, run(text, { extra: '<w:color w:val="FF0000"/>' })))}</w:tr>`;
    const rows = Array.from({ length: 30_000 }, (_, index) => row(`Hàng ${index + 1}`)).join('');
    const { rules } = await checkDocument(
      directReport({
        after: `<w:tbl>${rows}</w:tbl>${par('', run('Sau bảng', { extra: '<w:color w:val="FF0000"/>' }))}`,
      }),
    );
    const coloured = rules.find(({ id }) => id === 'text-colour');
    expect((coloured?.where.length ?? 0) + (coloured?.more ?? 0)).toBe(301);
  });

  it('in Vietnamese, without a path of this machine', async () => {
    await expect(checkDocument(strToU8('x'))).rejects.toThrow('Tệp không phải là văn bản Word (.docx).');
    await expect(checkDocument(withEntry(MAIN, { content: strToU8('<a>') }))).rejects.toThrow(
      'Tệp .docx có thành phần word/document.xml bị hỏng, không đọc được.',
    );
  });

  it('and a bomb takes less than 50 MB of memory', async () => {
    const bomb = withEntry(MAIN, { content: BOMB, size: 1000 });
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 5; round += 1) await refusal(bomb);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * MEGABYTE);
  });
});
