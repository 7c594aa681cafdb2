import { textWidth } from './textWidth';

/*
 * Calculated by hand from the Times metrics, in 1/2048 em: figures 1024, space and full stop 512, colon 569, S 1139,
 * ố 1024; bold: Đ and A 1479, Ủ 1479, Y 1479, colon 682.
 * Twips = units / 2048 x points x 20.
 */
describe('the width of text', () => {
  it('is the sum of the advances, in twips', () => {
    // 1139 + 1024 + 569 + 512 + 1024 + 1024 = 5292 units; 5292 / 2048 x 13 x 20
    expect(textWidth('Số: 07', 'regular', 26)).toBeCloseTo(671.84, 2);
    // 2958 / 2048 x 12 x 20
    expect(textWidth('ỦY', 'bold', 24)).toBeCloseTo(346.64, 2);
  });

  it('grows in proportion to the size, given in half-points', () => {
    // A figure is half an em: 7 pt at 14 pt, 140 twips.
    expect(textWidth('0', 'regular', 28)).toBe(140);
    expect(textWidth('0', 'regular', 56)).toBe(280);
  });

  it('differs between the weights', () => {
    expect(textWidth(':', 'regular', 20)).toBeCloseTo(55.57, 2);
    expect(textWidth(':', 'bold', 20)).toBeCloseTo(66.6, 2);
  });

  it('is the same for a letter with a combining mark', () => {
    expect(textWidth('e\u0323', 'regular', 26)).toBe(textWidth('ẹ', 'regular', 26));
  });

  it('is half an em for a letter that the table lacks, and 0 for an invisible one', () => {
    expect(textWidth('я', 'regular', 28)).toBe(140);
    expect(textWidth('😀', 'regular', 28)).toBe(140);
    expect(textWidth('\u200B', 'regular', 28)).toBe(0);
  });

  it('is 0 for empty text', () => {
    expect(textWidth('', 'bold', 28)).toBe(0);
  });
});
