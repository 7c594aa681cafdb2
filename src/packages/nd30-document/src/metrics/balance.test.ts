import { balancedMeasure, LAST_LINE_ABOVE_A_LINE } from './balance';
import { breakLines, type Setting } from './lines';

/** At 10 pt a regular n and a figure advance 100 twips and a space 50. */
const setting = (measure: number): Setting => ({ face: 'regular', size: 20, measure });

const breakTitle = (text: string, measure: number): readonly string[] =>
  breakLines(text, setting(balancedMeasure(text, setting(measure))));

describe('a centred title', () => {
  it('keeps the measure if it fits on one line', () => {
    expect(balancedMeasure('nn nn', setting(450))).toBe(450);
  });

  it('keeps the measure if its last line is long enough', () => {
    expect(breakTitle('nnn nnn nnn nnnn', 1050)).toEqual(['nnn nnn nnn', 'nnnn']);
  });

  it('does not end in a short last line', () => {
    expect(breakTitle('nnn nnn nnn n', 1050)).toEqual(['nnn nnn', 'nnn n']);
  });

  it('has a last line nearly as long as the others above a drawn line, if its words allow it', () => {
    const breakAbove = (text: string) =>
      breakLines(text, setting(balancedMeasure(text, setting(1050), LAST_LINE_ABOVE_A_LINE)));
    expect(breakAbove('nnn nnn nnn nnnn')).toEqual(['nnn nnn', 'nnn nnnn']);
    expect(breakAbove('nnnnnnnnn nnnn')).toEqual(['nnnnnnnnn', 'nnnn']);
  });

  it('does not separate a number from the word after it', () => {
    expect(breakTitle('nnn nnnn 6 nnn nn', 950)).toEqual(['nnn nnnn', '6 nnn nn']);
  });

  it('is set to a measure with tolerance on both sides of the break', () => {
    const measure = balancedMeasure('nnn nnn nnn n', setting(1050));
    // "nnn nnn" takes 650; "nnn nnn nnn" would take 1000.
    expect(measure).toBeGreaterThan(650 + 50);
    expect(measure).toBeLessThan(1000 - 50);
  });

  it('keeps the measure if narrowing would add a line', () => {
    expect(balancedMeasure('nnnn nnnn nnnn nnnn n', setting(900))).toBe(900);
  });

  it('keeps the measure if a word is wider than it, or there are many lines', () => {
    expect(balancedMeasure('nnnnnnnnnn n', setting(500))).toBe(500);
    expect(balancedMeasure('nnn nnn nnn nnn nnn n', setting(300))).toBe(300);
  });
});
