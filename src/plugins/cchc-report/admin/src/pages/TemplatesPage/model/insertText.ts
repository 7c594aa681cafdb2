/** A text with a caret in it, or with a piece of it selected. */
export interface Caret {
  readonly from: number;
  readonly to: number;
}

/** The text with a piece put in place of what is selected, and where the caret comes to stand: after the piece. */
export const insertPiece = (
  text: string,
  { from, to }: Caret,
  piece: string,
): { text: string; caret: number } => {
  const before = text.slice(0, from);
  return { text: `${before}${piece}${text.slice(Math.max(from, to))}`, caret: before.length + piece.length };
};

/** The same with the piece on a line of its own, as a table has to be. */
export const insertLine = (text: string, at: Caret, piece: string): { text: string; caret: number } => {
  const opening = at.from === 0 || text[at.from - 1] === '\n' ? '' : '\n';
  const rest = text.slice(Math.max(at.from, at.to));
  const closing = rest === '' || rest.startsWith('\n') ? '' : '\n';
  return insertPiece(text, at, `${opening}${piece}${closing}`);
};
