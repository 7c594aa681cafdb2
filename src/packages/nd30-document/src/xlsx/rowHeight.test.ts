import { rowHeight } from './rowHeight';

describe('the height of a row', () => {
  it('is not set for one line', () => {
    expect(rowHeight(['Tin', null, ''], [10, 10, 10], 'regular')).toBeNull();
  });

  it('is determined by the text with the most lines', () => {
    // 12 words of 6 points each and a space of 3 between: 6 on a line of 60 points less the margins, so 2 lines.
    expect(rowHeight(['0 '.repeat(12).trim(), 'Tin'], [10, 10], 'regular')).toBe(31.5);
    expect(rowHeight(['Tin', '0 '.repeat(18).trim()], [10, 10], 'regular')).toBe(47.25);
  });

  it('is determined by the line breaks of a multi-line text', () => {
    expect(rowHeight(['Một\nhai\nba'], [10], 'regular')).toBe(47.25);
  });

  it('counts the lines of a word that is broken because it is wider than its column', () => {
    // 30 figures of 6 points, 54 points to a line.
    expect(rowHeight(['0'.repeat(30)], [10], 'regular')).toBe(63);
  });

  it('is larger for bold text, which is wider', () => {
    const text = 'thủ tục hành chính';
    expect([rowHeight([text], [17], 'regular'), rowHeight([text], [17], 'bold')]).toEqual([null, 31.5]);
  });

  it('is at most the limit of a spreadsheet', () => {
    expect(rowHeight(['0 '.repeat(4000)], [10], 'regular')).toBe(409.5);
  });
});
