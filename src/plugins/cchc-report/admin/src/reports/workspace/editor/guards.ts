import { EditorSelection, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { parseLine } from '../model/sectionText';

/**
 * Keeps the caret out of the hidden marker at the start of a line: text typed there would turn the heading into a
 * paragraph that shows two number signs. It moves the caret only; typed text is left alone.
 */
const caretAfterMarker = EditorState.transactionFilter.of((transaction) => {
  if (transaction.selection === undefined || transaction.docChanged) return transaction;
  const { main, ranges } = transaction.selection;
  if (!main.empty || ranges.length > 1) return transaction;
  const line = transaction.startState.doc.lineAt(main.head);
  const start = line.from + parseLine(line.text).marker;
  if (main.head >= start) return transaction;
  // Left from the first letter goes to the line before.
  const wasAtStart = transaction.startState.selection.main.head === start;
  const goesLeft = wasAtStart && line.number > 1 && transaction.isUserEvent('select') && !isPointer();
  return [
    transaction,
    { selection: EditorSelection.cursor(goesLeft ? line.from - 1 : start), sequential: true },
  ];

  function isPointer(): boolean {
    return transaction.isUserEvent('select.pointer');
  }
});

/** A line that is joined to the one before by deleting the break between them loses its marker. */
const noMarkerInside = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || !transaction.isUserEvent('delete')) return transaction;
  const stray: { from: number; to: number }[] = [];
  transaction.changes.iterChanges((_fromBefore, toBefore, fromAfter, toAfter) => {
    const before = transaction.startState.doc.lineAt(toBefore);
    const { marker } = parseLine(before.text);
    const isInside = transaction.newDoc.lineAt(fromAfter).from < fromAfter;
    if (toBefore === before.from && fromAfter === toAfter && marker > 0 && isInside)
      stray.push({ from: fromAfter, to: fromAfter + marker });
  });
  return stray.length === 0 ? transaction : [transaction, { changes: stray, sequential: true }];
});

/** A table keeps its line to itself: a change that would join other text to it is dropped. */
const tableAlone = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || !transaction.isUserEvent('delete')) return transaction;
  let isJoined = false;
  transaction.changes.iterChanges((fromBefore, toBefore, fromAfter) => {
    const { doc } = transaction.startState;
    const [first, last] = [doc.lineAt(fromBefore), doc.lineAt(toBefore)];
    const after = transaction.newDoc.lineAt(fromAfter);
    const keepsTable = [
      first.to === fromBefore && first.length > 0 && first,
      last.from === toBefore && last.length > 0 && last,
    ].some((line) => line !== false && parseLine(line.text).block === 'table');
    if (first.number !== last.number && keepsTable && parseLine(after.text).block !== 'table')
      isJoined = true;
  });
  return isJoined ? [] : transaction;
});

/** Text typed beside a table goes to a new line. */
const nothingBesideTable = EditorView.inputHandler.of((view, from, to, text) => {
  if (from !== to || view.composing) return false;
  const line = view.state.doc.lineAt(from);
  if (parseLine(line.text).block !== 'table' || line.length === 0) return false;
  const isBefore = from === line.from;
  const insert = isBefore ? `${text}\n` : `\n${text}`;
  const at = isBefore ? line.from : line.to;
  view.dispatch({
    changes: { from: at, insert },
    selection: { anchor: at + (isBefore ? text.length : insert.length) },
    userEvent: 'input.type',
    scrollIntoView: true,
  });
  return true;
});

/** The filters that keep the text's structure intact while the user types. */
export const guards: Extension = [caretAfterMarker, tableAlone, noMarkerInside, nothingBesideTable];
