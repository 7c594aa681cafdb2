import { insertPiece, insertLine } from './insertText';

test('an entry is inserted at the caret, or replaces the selection', () => {
  expect(insertPiece('Có tin, bài.', { from: 3, to: 3 }, '{{ articles.total }} ')).toEqual({
    text: 'Có {{ articles.total }} tin, bài.',
    caret: 24,
  });
  expect(insertPiece('Có 12 tin.', { from: 3, to: 5 }, 'N')).toEqual({ text: 'Có N tin.', caret: 4 });
});

test('a table gets a line to itself', () => {
  const table = '[table: t]';
  expect(insertLine('một hai', { from: 3, to: 4 }, table).text).toBe('một\n[table: t]\nhai');
  expect(insertLine('một\nhai', { from: 4, to: 4 }, table).text).toBe('một\n[table: t]\nhai');
  expect(insertLine('một\n\nhai', { from: 4, to: 4 }, table)).toEqual({
    text: 'một\n[table: t]\nhai',
    caret: 14,
  });
  expect(insertLine('', { from: 0, to: 0 }, table).text).toBe(table);
});
