import { EditorState, type StateCommand, type TransactionSpec } from '@codemirror/state';
import { blockAt, insertFigure, insertTable, makeBlock, newLine } from './blocks';
import { guards } from './guards';

/** `|` is the caret, `‹` and `›` enclose the selection. */
const createState = (marked: string) => {
  const anchor = marked.search(/[|‹]/);
  const doc = marked.replace(/[|‹›]/g, '');
  const head = marked.includes('›') ? marked.replace('‹', '').indexOf('›') : anchor;
  return EditorState.create({ doc, selection: { anchor, head }, extensions: [guards] });
};
const markSelection = ({ doc, selection: { main } }: EditorState) => {
  const text = doc.toString();
  return main.empty
    ? `${text.slice(0, main.head)}|${text.slice(main.head)}`
    : `${text.slice(0, main.from)}‹${text.slice(main.from, main.to)}›${text.slice(main.to)}`;
};
const after = (marked: string, command: StateCommand) => {
  let state = createState(marked);
  command({ state, dispatch: (transaction) => void (state = transaction.state) });
  return markSelection(state);
};
const applyChange = (marked: string, specOf: (state: EditorState) => TransactionSpec) => {
  const state = createState(marked);
  return markSelection(state.update(specOf(state)).state);
};

test('a line becomes a heading, an item, a paragraph, and the caret stays at its letter', () => {
  expect(after('Kết| quả', makeBlock('heading'))).toBe('## Kết| quả');
  expect(after('## Kết| quả', makeBlock('item'))).toBe('- Kết| quả');
  expect(after('### Kết| quả', makeBlock('paragraph'))).toBe('Kết| quả');
  expect(after('|', makeBlock('item'))).toBe('- |');
});

test('all selected lines become one kind, tables stay', () => {
  expect(after('m‹ột\n[table: plans]\nh›ai', makeBlock('item'))).toBe('- m‹ột\n[table: plans]\n- h›ai');
});

test('Enter: an item follows an item, an empty one ends the list, a paragraph follows a heading', () => {
  expect(after('- một|', newLine)).toBe('- một\n- |');
  expect(after('- một\n- |', newLine)).toBe('- một\n|');
  expect(after('## Đề mục|', newLine)).toBe('## Đề mục\n|');
  expect(after('## |Đề mục', newLine)).toBe('\n## |Đề mục');
  expect(after('- m|ột', newLine)).toBe('- m\n- |ột');
});

test('a figure replaces the selection, a table gets a line to itself', () => {
  expect(applyChange('Có ‹nhiều› tin', (state) => insertFigure(state, '{{ a }}'))).toBe('Có {{ a }}| tin');
  expect(applyChange('[table: a]|', (state) => insertFigure(state, '{{ a }}'))).toBe('[table: a]\n{{ a }}|');
  expect(applyChange('Mộ|t\nhai', (state) => insertTable(state, '[table: a]'))).toBe('Một\n[table: a]|\nhai');
  expect(applyChange('một|', (state) => insertTable(state, '[table: a]'))).toBe('một\n[table: a]\n|');
  expect(applyChange('một\n|\nhai', (state) => insertTable(state, '[table: a]'))).toBe(
    'một\n[table: a]|\nhai',
  );
});

test('the caret does not stay before or within a hidden marker', () => {
  expect(applyChange('## Đề mục|', () => ({ selection: { anchor: 0 } }))).toBe('## |Đề mục');
  expect(applyChange('một\n- |hai', () => ({ selection: { anchor: 4 }, userEvent: 'select' }))).toBe(
    'một|\n- hai',
  );
});

test('a line that is joined to the one before loses its marker', () => {
  expect(
    applyChange('một|\n## hai', () => ({ changes: { from: 3, to: 4 }, userEvent: 'delete.forward' })),
  ).toBe('một|hai');
  expect(applyChange('|một\n## hai', () => ({ changes: { from: 0, to: 4 }, userEvent: 'delete' }))).toBe(
    '|## hai',
  );
});

test('other text is not joined to a table', () => {
  const back = (from: number, to: number) => () => ({ changes: { from, to }, userEvent: 'delete.backward' });
  expect(applyChange('[table: a]\n|hai', back(10, 11))).toBe('[table: a]\n|hai');
  expect(applyChange('một|\n[table: a]', back(3, 4))).toBe('một|\n[table: a]');
  expect(applyChange('[table: a]\n|', back(10, 11))).toBe('[table: a]|');
});

test('the block of the caret is known', () => {
  expect(blockAt(createState('một\n### ha|i'))).toBe('subheading');
});
