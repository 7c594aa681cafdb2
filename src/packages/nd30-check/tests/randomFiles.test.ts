import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';

import { directReport } from './support/directReport';
import { volume } from '../../../../tests/support/volume';
import { zipFiles } from './support/rawWord';
import { refusal } from './support/refusal';
import { themedReport } from './support/themedReport';

jest.setTimeout(60_000);

const CODES =
  'not_docx|is_doc|is_encrypted|damaged|unsafe|inflates_too_far|too_long|part_missing|xml_invalid';
const REFUSED = new RegExp(`^(${CODES})$`);
const REFUSED_OR_CHECKED = new RegExp(`^(checked|${CODES})$`);

describe('OUT-12 a file is refused or checked and causes no other exception', () => {
  it('with any bytes', async () => {
    const honest = directReport();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(await refusal(bytes)).toMatch(REFUSED);
        expect(await refusal(Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]))).toMatch(REFUSED);
      }),
      { numRuns: volume(50, 1000) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(honest.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, difference) => {
          const damaged = Uint8Array.from(honest);
          damaged[at] = ((damaged[at] ?? 0) + difference) % 256;
          expect(await refusal(damaged)).toMatch(REFUSED_OR_CHECKED);
        },
      ),
      { numRuns: volume(100, 2000) },
    );
  });

  it('and with an invalid property it is still checked', async () => {
    const parts = Object.entries(unzipSync(themedReport())).map(
      ([name, data]) => [name, strFromU8(data)] as const,
    );
    const places = parts.flatMap(([name, xml]) =>
      name.startsWith('word/') && !name.endsWith('.rels')
        ? [...xml.matchAll(/ w:[A-Za-z]+="([^"]*)"/g)].map(({ index, 0: found }) => ({ name, index, found }))
        : [],
    );
    const sizeOfAll = places.find(({ name, found }) => name === 'word/styles.xml' && found === ' w:val="28"');
    if (sizeOfAll === undefined) throw new Error('the styles contain no size of 14 pt');
    const values = ['', 'abc', '-1', '0', '1e9', '99999999999', 'NaN', '-0.5', '1.5cm', 'Infinity'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom(...values), async (place, value) => {
        const odd = parts.map(([name, xml]): [string, string] => {
          if (name !== place.name) return [name, xml];
          const changed = place.found.replace(/"[^"]*"/, `"${value}"`);
          return [name, xml.slice(0, place.index) + changed + xml.slice(place.index + place.found.length)];
        });
        expect(await refusal(zipFiles(Object.fromEntries(odd)))).toBe('checked');
      }),
      { numRuns: volume(60, 2000), examples: [[sizeOfAll, '0']] },
    );
  });
});
