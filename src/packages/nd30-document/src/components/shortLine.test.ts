import { shortLineLength } from './shortLine';

const MUC_II_2 = { range: { min: 1 / 3, max: 1 / 2 }, ratio: 0.4 };
const lineBelow = (...widths: readonly number[]): number =>
  shortLineLength(
    widths.map((width) => ({ text: '', indent: 0, longest: width, last: width, lines: 1 })),
    MUC_II_2,
  );

describe('the line below a name', () => {
  it('of one line is 0.4 of it', () => expect(lineBelow(2000)).toBeCloseTo(800));

  it('of two lines is 1/3 to 1/2 of the line right above and of the longest one', () => {
    // XÃ ĐÔNG KINH below ỦY BAN NHÂN DÂN, size 13: 0.4 of the line right above is 792, less than 1/3 of the longest.
    const length = lineBelow(2448, 1979);
    for (const width of [2448, 1979]) {
      expect(length).toBeGreaterThan(width / 3);
      expect(length).toBeLessThan(width / 2);
    }
    expect(lineBelow(2448, 2225)).toBeCloseTo(890);
  });

  it('is 1/3 of the longest line where that is about half of the line right above', () => {
    // XÃ ÍCH HẬU: 1/3 of the longest is 816, half of the line right above 787.
    const length = lineBelow(2448, 1574);
    expect(length).toBeGreaterThan(816);
    expect(length).toBeLessThan(0.54 * 1574);
  });

  it('is at most half of a line right above that is much shorter than the longest', () => {
    // XÃ LỘC: 1/3 of the longest is 816, most of the line right above.
    expect(lineBelow(2448, 1004)).toBeGreaterThan(1004 / 3);
    expect(lineBelow(2448, 1004)).toBeLessThan(1004 / 2);
  });

  it('is measured on the last line of a text that is broken', () => {
    expect(
      shortLineLength([{ text: '', indent: 0, longest: 8000, last: 7000, lines: 2 }], MUC_II_2),
    ).toBeCloseTo(2800);
  });

  it('of no name has no length', () => expect(lineBelow()).toBe(0));
});
