import {
  type ChangeSpec,
  EditorSelection,
  type EditorState,
  type StateCommand,
  type TransactionSpec,
} from '@codemirror/state';
import { convertLine, type Block, parseLine, MARKERS } from '../model/sectionText';

/** Finds the block that holds the caret. */
export const blockAt = (state: EditorState): Block | 'table' =>
  parseLine(state.doc.lineAt(state.selection.main.head).text).block;

/** Converts the selected lines to one kind of block. */
export const makeBlock =
  (block: Block): StateCommand =>
  ({ state, dispatch }) => {
    const { from, to } = state.selection.main;
    const changes: ChangeSpec[] = [];
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at);
      const { marker, block: is } = parseLine(line.text);
      if (convertLine(line.text, block) !== line.text || (is === 'paragraph' && block !== 'paragraph'))
        changes.push({ from: line.from, to: line.from + marker, insert: MARKERS[block] });
      at = line.to + 1;
    }
    if (changes.length === 0) return false;
    const set = state.changes(changes);
    dispatch(
      state.update({
        changes: set,
        selection: EditorSelection.range(
          set.mapPos(state.selection.main.anchor, 1),
          set.mapPos(state.selection.main.head, 1),
        ),
        userEvent: 'input.block',
        scrollIntoView: true,
      }),
    );
    return true;
  };

/**
 * Enter: an item is followed by an item, an empty item ends the list, and any other block is followed by a paragraph.
 */
export const newLine: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.from);
  const { block, marker } = parseLine(line.text);
  const insert = (spec: TransactionSpec) => {
    dispatch(state.update(spec, { userEvent: 'input', scrollIntoView: true }));
    return true;
  };
  if (block === 'item' && main.empty && line.length === marker)
    return insert({ changes: { from: line.from, to: line.to }, selection: { anchor: line.from } });
  // With the caret before the first letter, the block moves down and an empty paragraph comes before it.
  if (main.empty && marker > 0 && main.from <= line.from + marker && block !== 'item')
    return insert({
      changes: { from: line.from, insert: '\n' },
      selection: { anchor: line.from + marker + 1 },
    });
  const text = `\n${block === 'item' ? MARKERS.item : ''}`;
  return insert({
    changes: { from: main.from, to: main.to, insert: text },
    selection: { anchor: main.from + text.length },
  });
};

/** Replaces the selection by an expression. */
export const insertFigure = (state: EditorState, expression: string): TransactionSpec => {
  const { from, to } = state.selection.main;
  const line = state.doc.lineAt(to);
  // A table has a line to itself.
  if (parseLine(line.text).block === 'table') {
    const insert = `\n${expression}`;
    return {
      changes: { from: line.to, insert },
      selection: { anchor: line.to + insert.length },
      userEvent: 'input',
    };
  }
  return {
    changes: { from, to, insert: expression },
    selection: { anchor: from + expression.length },
    userEvent: 'input',
  };
};

/** Inserts a table after the caret's line, or in place of it if it is empty. */
export const insertTable = (state: EditorState, expression: string): TransactionSpec => {
  const line = state.doc.lineAt(state.selection.main.to);
  const isEmpty = line.text.trim() === '';
  const isLast = line.number === state.doc.lines;
  const insert = `${isEmpty ? '' : '\n'}${expression}${isLast ? '\n' : ''}`;
  const from = isEmpty ? line.from : line.to;
  return {
    changes: { from, to: line.to, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input',
  };
};
