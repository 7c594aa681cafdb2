import { readFile } from 'node:fs/promises';

import advanceWidths from '../src/metrics/advanceWidths.json';
import { output } from './support/program';
import { readFont, type FontWidths } from './support/trueType';

async function font(style: 'Regular' | 'Bold'): Promise<FontWidths> {
  const found = await output('fc-match', ['-f', '%{family}\n%{file}', `Liberation Serif:style=${style}`]);
  const [family, file = ''] = found.split('\n');
  if (family !== 'Liberation Serif')
    throw new Error('These tests need Liberation Serif 2 (fonts-liberation2).');
  return readFont(await readFile(file));
}

const VIETNAMESE =
  'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';

describe.each([
  ['Regular', advanceWidths.regular],
  ['Bold', advanceWidths.bold],
] as const)('the shipped widths, %s', (style, shipped) => {
  const widths = new Map(
    Object.entries(shipped).flatMap(([first, list]) =>
      list.map((width, offset): [number, number] => [parseInt(first, 16) + offset, width]),
    ),
  );

  it('are those of the font', async () => {
    const { unitsPerEm, advance } = await font(style);
    expect(advanceWidths.unitsPerEm).toBe(unitsPerEm);
    for (const [codePoint, width] of widths)
      expect({ codePoint, width }).toEqual({ codePoint, width: advance(codePoint) });
  });

  it('include every Vietnamese letter, digit and punctuation mark of administrative text', () => {
    const needed = `${VIETNAMESE}${VIETNAMESE.toUpperCase()}fjwzFJWZ0123456789 .,;:/-–()“”"'%+`;
    expect([...needed].filter((letter) => !widths.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });
});
