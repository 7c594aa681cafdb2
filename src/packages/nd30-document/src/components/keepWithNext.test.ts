import type { Block } from '../tree';
import { keptWithNext } from './keepWithNext';

const prose = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });
const bullet = (text: string): Block => ({ kind: 'bullet', content: [{ text }] });
const table: Block = { kind: 'table', columns: [], rows: [] };

/** At 13 pt a letter n takes 130 twips; the first line has 9354 less its indent of 720. */
const SETTING = { size: 26, width: 9354, keepLast: true };
const ONE_LINE = 'n'.repeat(66);
const TWO_LINES = 'n'.repeat(67);

describe('blocks kept on the page of the next block', () => {
  it('include a line that introduces a list, but no list and no sentence', () => {
    const blocks = [
      prose('Tồn tại, hạn chế:'),
      bullet('Một:'),
      bullet('hai.'),
      prose('Hết.'),
      prose('Còn lại:'),
    ];
    expect(keptWithNext(blocks, { ...SETTING, keepLast: false })).toEqual([true, true, false, false, false]);
  });

  it('include the last paragraph, if it has two lines to accompany the signature', () => {
    expect(keptWithNext([prose('Một'), prose('Hai'), prose(TWO_LINES)], SETTING)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('include the last two paragraphs, if the last has only one line', () => {
    expect(keptWithNext([prose('Một'), prose('Hai'), prose(ONE_LINE)], SETTING)).toEqual([false, true, true]);
  });

  it('count the dash of a point as part of its line', () => {
    expect(keptWithNext([prose('Một'), bullet(ONE_LINE)], SETTING)).toEqual([false, true]);
    expect(keptWithNext([prose('Một'), prose('Hai'), bullet(ONE_LINE)], SETTING)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('include the line that introduces a table, and a table that ends the text', () => {
    expect(keptWithNext([prose('Một'), prose('Hai'), table], SETTING)).toEqual([false, true, true]);
    expect(keptWithNext([prose('Một'), table, prose('Hai'), prose('Ba')], SETTING)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('do not include the end of a text without a signature', () => {
    expect(keptWithNext([table, prose('Hai'), prose('Ba')], { ...SETTING, keepLast: false })).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('include all of a single-line text, and nothing of an empty one', () => {
    expect(keptWithNext([prose('Một')], SETTING)).toEqual([true]);
    expect(keptWithNext([], SETTING)).toEqual([]);
  });
});
