/** The caret or the selection in a text. */
export interface Caret {
  readonly from: number;
  readonly to: number;
}

/** Replaces the selection by an entry, and puts the caret after it. */
export const insertPiece = (
  text: string,
  { from, to }: Caret,
  piece: string,
): { text: string; caret: number } => {
  const before = text.slice(0, from);
  return { text: `${before}${piece}${text.slice(Math.max(from, to))}`, caret: before.length + piece.length };
};

/** Inserts the entry on a separate line, as a table requires. */
export const insertLine = (text: string, at: Caret, piece: string): { text: string; caret: number } => {
  const opening = at.from === 0 || text[at.from - 1] === '\n' ? '' : '\n';
  const rest = text.slice(Math.max(at.from, at.to));
  const closing = rest === '' || rest.startsWith('\n') ? '' : '\n';
  return insertPiece(text, at, `${opening}${piece}${closing}`);
};
