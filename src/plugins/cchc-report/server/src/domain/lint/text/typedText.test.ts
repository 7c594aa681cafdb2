import { typedText } from './typedText';

test('placeholders and marks of blocks are no text, and everything else stays where it is', () => {
  const line = '- Có {{ a }} tin {% if b %}, bài {{ open';
  const { text, at } = typedText(line);
  expect(text).toHaveLength(line.length);
  expect(text.replaceAll('\uFFFC', '*')).toBe('  Có ******* tin **********, bài {{ open');
  expect(at(20)).toBe(20);
});

test('of a decomposed line the text is composed and its offsets lead back to what was typed', () => {
  const line = 'Số tệ'.normalize('NFD');
  const { text, at } = typedText(line);
  expect(text).toBe('Số tệ');
  expect(line.slice(at(3), at(5))).toBe('tệ'.normalize('NFD'));
  expect(at(5)).toBe(line.length);
});
