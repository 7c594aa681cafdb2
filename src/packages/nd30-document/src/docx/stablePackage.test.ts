import { strToU8, unzipSync, zipSync } from 'fflate';

import { stablePackage } from './stablePackage';

const core = (created: string, modified: string) =>
  strToU8(
    `<cp:coreProperties><dc:title>Báo cáo</dc:title>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified></cp:coreProperties>`,
  );

const writePackage = (day: number, order: readonly string[]): Uint8Array => {
  const time = `2024-06-${day}T08:00:00Z`;
  const parts: Record<string, Uint8Array> = {
    'word/document.xml': strToU8('<w:document/>'),
    '_rels/.rels': strToU8('<Relationships/>'),
    '[Content_Types].xml': strToU8('<Types/>'),
    'docProps/core.xml': core(time, time),
  };
  return zipSync(Object.fromEntries(order.map((name) => [name, parts[name] ?? new Uint8Array()])), {
    mtime: new Date(2024, 5, day),
  });
};

const NAMES = ['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'word/document.xml'];

describe('a package', () => {
  it('has the same bytes for any time of writing and any order of entries', () => {
    const stable = stablePackage(writePackage(14, NAMES));
    expect(stablePackage(writePackage(15, [...NAMES].reverse()))).toEqual(stable);
  });

  it('lists the content types first, the relationships second', () => {
    expect(Object.keys(unzipSync(stablePackage(writePackage(14, [...NAMES].reverse()))))).toEqual(NAMES);
  });

  it('does not contain the time of writing and keeps the other properties', () => {
    const properties = unzipSync(stablePackage(writePackage(14, NAMES)))['docProps/core.xml'];
    expect(Buffer.from(properties ?? []).toString('utf8')).toBe(
      '<cp:coreProperties><dc:title>Báo cáo</dc:title></cp:coreProperties>',
    );
  });

  it('is refused if its times of writing are not in the expected place', () => {
    expect(() => stablePackage(zipSync({ 'docProps/core.xml': strToU8('<cp:coreProperties/>') }))).toThrow(
      'times of writing',
    );
    expect(() => stablePackage(zipSync({ 'word/document.xml': strToU8('<w:document/>') }))).toThrow(
      'core.xml',
    );
  });
});
