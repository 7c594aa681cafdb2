import { typedText } from './typedText';

test('placeholders and block marks are blotted out, and all other text keeps its offset', () => {
  const line = '- Có {{ a }} tin {% if b %}, bài {{ open';
  const { text, at } = typedText(line);
  expect(text).toHaveLength(line.length);
  expect(text.replaceAll('\uFFFC', '*')).toBe('  Có ******* tin **********, bài {{ open');
  expect(at(20)).toBe(20);
});

test('a decomposed line is composed, and its offsets map back to the typed text', () => {
  const line = 'Số tệ'.normalize('NFD');
  const { text, at } = typedText(line);
  expect(text).toBe('Số tệ');
  expect(line.slice(at(3), at(5))).toBe('tệ'.normalize('NFD'));
  expect(at(5)).toBe(line.length);
});
