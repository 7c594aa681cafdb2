import type { Block } from '../tree';
import { keptWithNext } from './keepWithNext';

const prose = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });
const bullet = (text: string): Block => ({ kind: 'bullet', content: [{ text }] });
const table: Block = { kind: 'table', columns: [], rows: [] };

/** At 13 pt a letter n takes 130 twips of the 9354 less the first line's indent of 720. */
const SETTING = { size: 26, width: 9354, keepLast: true };
const ONE_LINE = 'n'.repeat(66);
const TWO_LINES = 'n'.repeat(67);

describe('what stays on the page of what follows', () => {
  it('is a line that leads into a list, but no list and no sentence', () => {
    const blocks = [
      prose('Tồn tại, hạn chế:'),
      bullet('Một:'),
      bullet('hai.'),
      prose('Hết.'),
      prose('Còn lại:'),
    ];
    expect(keptWithNext(blocks, { ...SETTING, keepLast: false })).toEqual([true, true, false, false, false]);
  });

  it('is the last paragraph, where it has two lines to go with the signature', () => {
    expect(keptWithNext([prose('Một'), prose('Hai'), prose(TWO_LINES)], SETTING)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is the last paragraph and the one before, where the last has one line only', () => {
    expect(keptWithNext([prose('Một'), prose('Hai'), prose(ONE_LINE)], SETTING)).toEqual([false, true, true]);
  });

  it('counts the dash of a point as part of its line', () => {
    expect(keptWithNext([prose('Một'), bullet(ONE_LINE)], SETTING)).toEqual([false, true]);
    expect(keptWithNext([prose('Một'), prose('Hai'), bullet(ONE_LINE)], SETTING)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is what leads into a table, and a table that ends the text', () => {
    expect(keptWithNext([prose('Một'), prose('Hai'), table], SETTING)).toEqual([false, true, true]);
    expect(keptWithNext([prose('Một'), table, prose('Hai'), prose('Ba')], SETTING)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('is nothing of the end of a text that no signature follows', () => {
    expect(keptWithNext([table, prose('Hai'), prose('Ba')], { ...SETTING, keepLast: false })).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is all of a text of a single line, and nothing of none', () => {
    expect(keptWithNext([prose('Một')], SETTING)).toEqual([true]);
    expect(keptWithNext([], SETTING)).toEqual([]);
  });
});
