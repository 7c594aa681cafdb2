import type { Block } from '../tree';
import { keptWithNext } from './keepWithNext';

const prose = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });
const bullet = (text: string): Block => ({ kind: 'bullet', content: [{ text }] });
const heading: Block = { kind: 'heading', level: 1, content: [{ text: 'I. Đầu mục' }] };
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

  it('include the closing sentence and the paragraph above it, if that has two lines', () => {
    expect(keptWithNext([prose('Một'), prose(TWO_LINES), prose(TWO_LINES)], SETTING)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('include as many paragraphs above the closing sentence as have two lines together', () => {
    expect(keptWithNext([prose('Một'), prose(ONE_LINE), prose('Ba'), prose(ONE_LINE)], SETTING)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('count no heading as a line of the text', () => {
    expect(keptWithNext([prose('Một'), prose('Hai'), heading, prose('Ba'), prose('Hết')], SETTING)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it('count the dash of a point as part of its line', () => {
    expect(keptWithNext([prose('Một'), bullet(ONE_LINE), prose('Hết')], SETTING)).toEqual([
      false,
      true,
      true,
    ]);
    expect(keptWithNext([prose('Một'), prose('Hai'), bullet('Ba'), prose('Hết')], SETTING)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('include a line that introduces a table, but no paragraph of several lines, which ends a page as text does', () => {
    const unsigned = { ...SETTING, keepLast: false };
    expect(keptWithNext([prose('Một'), table, prose('Hai')], unsigned)).toEqual([true, false, false]);
    expect(keptWithNext([prose(`${TWO_LINES}:`), table], unsigned)).toEqual([false, false]);
  });

  it('include a table that ends the text or is above its only line, but none further up', () => {
    expect(keptWithNext([prose('Một'), prose('Hai'), table], SETTING)).toEqual([false, true, true]);
    expect(keptWithNext([prose('Một'), table, prose('Hai')], SETTING)).toEqual([true, true, true]);
    expect(keptWithNext([table, prose(TWO_LINES)], SETTING)).toEqual([false, true]);
    expect(keptWithNext([table, prose('Một'), prose('Hai')], SETTING)).toEqual([false, true, true]);
    expect(keptWithNext([table, table, prose('Hai'), prose('Ba'), prose('Bốn')], SETTING)).toEqual([
      false,
      false,
      true,
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
