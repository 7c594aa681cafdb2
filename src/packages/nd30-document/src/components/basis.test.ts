import type { Basis, Block } from '../tree';
import { basisContent } from './basis';

const basis = (...texts: readonly string[]): Basis => ({
  kind: 'basis',
  content: texts.map((text) => ({ text })),
});
const prose: Block = { kind: 'paragraph', content: [{ text: 'Thực hiện' }] };
const printBasis = (one: Basis, next?: Block): string =>
  basisContent(one, next)
    .map(({ text }) => text)
    .join('');

describe('ô 6, a "căn cứ"', () => {
  it('ends in a semicolon before another "căn cứ", in a full stop before other text and at the end', () => {
    expect(printBasis(basis('Căn cứ Luật A'), basis('Căn cứ Luật B'))).toBe('Căn cứ Luật A;');
    expect(printBasis(basis('Căn cứ Luật B'), prose)).toBe('Căn cứ Luật B.');
    expect(printBasis(basis('Căn cứ Luật B'))).toBe('Căn cứ Luật B.');
  });

  it('does not double typed punctuation, in any run', () => {
    expect(printBasis(basis('Căn cứ Luật ', 'A; '), prose)).toBe('Căn cứ Luật A.');
    expect(printBasis(basis('Căn cứ Luật A ', ' ; '), basis('x'))).toBe('Căn cứ Luật A;');
  });
});
