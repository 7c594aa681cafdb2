import fc from 'fast-check';

import { zipFiles } from '../../../src/packages/nd30-check/tests/support/rawWord';
import { refusal } from './support/reading';
import { rawWorkbook, textRow, workbookFiles } from './support/rawWorkbook';

jest.setTimeout(60_000);

describe('OUT-12 a file is refused or read, never met by another exception', () => {
  const honest = rawWorkbook({
    sheets: [{ data: textRow(1, 'Mã', 'Tên') + textRow(2, '1.004440', 'Đăng ký') }],
  });
  const anyCode = /^(import_.*|read)$/;

  it('whatever bytes it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        fc.constantFrom('a.xlsx', 'a.csv', 'a.json'),
        async (bytes, name) => {
          expect(await refusal(bytes, name)).toMatch(anyCode);
          expect(await refusal(Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]), name)).toMatch(
            /^import_/,
          );
        },
      ),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(honest.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, difference) => {
          const damaged = Uint8Array.from(honest);
          damaged[at] = ((damaged[at] ?? 0) + difference) % 256;
          expect(await refusal(damaged)).toMatch(anyCode);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('whatever stands in an attribute', async () => {
    const rich = workbookFiles({
      sheets: [
        {
          data: '<row r="1" spans="1:2"><c r="A1" s="1" t="n"><f t="array" ref="A1:A2"/><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>',
          after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
        },
      ],
      strings: '<si><t>a</t></si>',
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
      properties: '<workbookPr date1904="0"/>',
    });
    const places = Object.entries(rich).flatMap(([name, xml]) =>
      [...String(xml).matchAll(/ (?!xmlns|version)[\w:]+="([^"]*)"/g)].map(({ index, 0: found }) => ({
        name,
        index,
        found,
      })),
    );
    const values = [
      '',
      'abc',
      '-1',
      '0',
      '1e9',
      '99999999999',
      'NaN',
      'A0',
      'ZZZ1',
      'A1:',
      '__proto__',
      'constructor',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom(...values), async (place, value) => {
        const xml = String(rich[place.name]);
        const odd =
          xml.slice(0, place.index) +
          place.found.replace(/"[^"]*"/, `"${value}"`) +
          xml.slice(place.index + place.found.length);
        expect(await refusal(zipFiles({ ...rich, [place.name]: odd }))).toMatch(anyCode);
      }),
      { numRuns: 400 },
    );
  });
});
