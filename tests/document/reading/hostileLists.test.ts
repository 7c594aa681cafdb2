import { randomBytes } from 'node:crypto';

import { readTabular } from '../../../src/plugins/cchc-report/server/src/importing/reading';
import { hostileZip } from '../../../src/packages/nd30-check/tests/support/hostileZip';
import { zipFiles } from '../../../src/packages/nd30-check/tests/support/rawWord';
import {
  BOMB,
  compoundFile,
  entriesOf,
  FILES,
  HOSTILE_LISTS,
  MEGABYTE,
  RELS,
  withEntry,
  withText,
} from './support/hostileLists';
import { SHEET } from './support/rawWorkbook';
import { cellsOf, refusal } from './support/reading';

jest.setTimeout(60_000);

describe('OUT-12 a file that is no honest list is refused', () => {
  it('but the same zip, written as honestly, is read', async () => {
    expect(await refusal(hostileZip(entriesOf(FILES)))).toBe('read');
    expect(await refusal(withEntry('xl/media/image1.png', { content: randomBytes(MEGABYTE) }))).toBe('read');
  });

  it.each(HOSTILE_LISTS)('%s', async (_, make, code) => {
    expect(await refusal(make())).toBe(code);
  });

  it('and what leads out of the file is not followed', async () => {
    const outside = (type: string, target: string) =>
      `<Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
    const linked = withText(RELS, (xml) =>
      xml.replace('</Relationships>', `${outside('externalLink', 'file:///etc/passwd')}</Relationships>`),
    );
    expect(await cellsOf(linked)).toEqual(await cellsOf(zipFiles(FILES)));
    const sheetOutside = withText(RELS, (xml) =>
      xml.replace(/<Relationship Id="s1"[^>]*>/, outside('worksheet', 'http://127.0.0.1:9/sheet1.xml')),
    );
    expect(await refusal(sheetOutside)).toBe('import_empty');
  });

  it('in Vietnamese, a name of the file no longer than a line', async () => {
    await expect(readTabular(compoundFile('Workbook'), 'a.xls')).rejects.toThrow(
      'Tệp là bảng tính Excel đời cũ (.xls). Hãy mở tệp bằng Excel hoặc LibreOffice và lưu lại dưới dạng .xlsx.',
    );
    const long = withText(RELS, (xml) => xml.replace('sheet1.xml', 'x'.repeat(60_000)));
    const message = await readTabular(long, 'a.xlsx').then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(message).toMatch(/thiếu thành phần xl\/worksheets\/x+\. Hãy/);
    expect(message.length).toBeLessThan(300);
  });

  it('and the memory stays within 50 MB of a bomb', async () => {
    const bomb = withEntry(SHEET, { content: BOMB, size: 1000 });
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 5; round += 1) await refusal(bomb);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * MEGABYTE);
  });
});
