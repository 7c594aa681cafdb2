import { breakLines, longestLine, type Setting } from './lines';

/** At 10 pt a regular n advances 100 twips and a space 50. */
const setting = (measure: number): Setting => ({ face: 'regular', size: 20, measure });

describe('breaking text into lines', () => {
  it('puts as many words on a line as fit, to the last twip', () => {
    expect(breakLines('nn nn nn', setting(450))).toEqual(['nn nn', 'nn']);
    expect(breakLines('nn nn nn', setting(449))).toEqual(['nn', 'nn', 'nn']);
    expect(breakLines('nn nn nn', setting(700))).toEqual(['nn nn nn']);
  });

  it('puts a word wider than the measure on a separate line', () => {
    expect(breakLines('n nnnnnn n', setting(300))).toEqual(['n', 'nnnnnn', 'n']);
  });

  it('finds no lines in empty text', () => {
    expect(breakLines('  ', setting(300))).toEqual([]);
  });
});

describe('the longest line', () => {
  it('is taken over all lines of all texts', () => {
    expect(longestLine(['nn nn nn', 'nnn'], setting(450))).toBe(450);
    expect(longestLine(['nn', 'nnn'], setting(450))).toBe(300);
  });

  it('is never wider than the measure', () => {
    expect(longestLine(['nnnnnn'], setting(300))).toBe(300);
  });

  it('is 0 for empty text', () => {
    expect(longestLine([], setting(300))).toBe(0);
  });
});
