import { TOLERANCES } from 'nd30-document/norm';
import { measureWidth, type Unit } from '../components';
import type { Piece } from '../model';
import { roomOf } from './lines';

/** A text that is wider than its place, in twips. */
export interface Overflow {
  readonly width: number;
  readonly room: number;
}

/**
 * Finds out whether a unit surely goes on to a second line. A unit between tabs, or in a cell that may grow with its
 * text, is taken to fit.
 */
export function findOverflow(unit: Unit): Overflow | undefined {
  const { paragraph } = unit;
  const { place, firstLine, text } = paragraph;
  if (place.kind === 'cell' && !place.cell.widthGiven) return undefined;
  if (place.kind === 'text-box' && !place.widthGiven) return undefined;
  const typed = text.split('\n')[unit.line] ?? '';
  if (typed.includes('\t') || unit.columns > 1) return undefined;
  const room = roomOf(paragraph) - (unit.line === 0 ? firstLine : 0);
  const width = measureWidth({ pieces: trimEnd(unit.pieces) });
  return width > room * (1 + TOLERANCES.width) ? { width, room } : undefined;
}

/** Spaces at the end of a line may stand beyond the edge. */
function trimEnd(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.findLastIndex(({ text }) => text.trim() !== '');
  return pieces
    .slice(0, last + 1)
    .map((piece, at) => (at === last ? { ...piece, text: piece.text.trimEnd() } : piece));
}
