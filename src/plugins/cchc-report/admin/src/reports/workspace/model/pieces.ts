import { findTags } from '../../model/liquidTags';
import type { ChipLook, ChipLooks } from './chipBook';
import { type Block, findPlaceholders, MARKERS, parseLine } from './sectionText';

/** An expression or a tag of a text, from its first brace to its last. */
export interface Chip {
  readonly from: number;
  readonly to: number;
  readonly look: ChipLook;
}

/** The chips of a text, in order; expressions inside a tag belong to it. Tables are lines, not chips. */
export const findChips = (text: string, looks: ChipLooks): readonly Chip[] => {
  const { tag: lookOfTag } = looks;
  const tags = lookOfTag === null ? [] : findTags(text);
  const meetsTag = (place: { from: number; to: number }): boolean =>
    tags.some(({ from, to }) => place.from < to && from < place.to);
  const figures = findPlaceholders(text)
    .filter((place) => !meetsTag(place))
    .map(({ expression, from, to }): Chip => ({ from, to, look: looks.figure(expression) }));
  const others = tags.map(({ source, from, to }): Chip => ({
    from,
    to,
    look: lookOfTag?.(source) ?? looks.figure(source),
  }));
  return [...figures, ...others].sort((a, b) => a.from - b.from);
};

/** A piece of a line: words, or a chip in place of its source. */
export interface Piece {
  readonly source: string;
  readonly look: ChipLook | null;
}

/** A line as it reads. */
export interface ReadableLine {
  readonly block: Block | 'table';
  /** Shown before its pieces: the dash of an item. */
  readonly dash: boolean;
  readonly pieces: readonly Piece[];
}

const toLine = (pieces: readonly Piece[], looks: ChipLooks): ReadableLine => {
  const [first, ...others] = pieces;
  const start = first?.look === null ? first.source : '';
  const { block, marker } = parseLine(start);
  if (block === 'table' && others.length === 0)
    return { block, dash: false, pieces: [{ source: start, look: looks.table(start) }] };
  const kept =
    block === 'table'
      ? pieces
      : [{ source: start.slice(marker), look: null }, ...(first?.look === null ? others : pieces)];
  return { block, dash: marker > 0 && block === 'item', pieces: kept.filter(({ source }) => source !== '') };
};

/** The lines of a text as they read; a comment of several lines is one piece. */
export const readLines = (text: string, looks: ChipLooks): readonly ReadableLine[] => {
  const lines: Piece[][] = [[]];
  const add = (piece: Piece) => lines.at(-1)?.push(piece);
  const addWords = (words: string) => {
    for (const [index, part] of words.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') add({ source: part, look: null });
    }
  };
  let at = 0;
  for (const { from, to, look } of findChips(text, looks)) {
    addWords(text.slice(at, from));
    add({ source: text.slice(from, to), look });
    at = to;
  }
  addWords(text.slice(at));
  return lines.map((pieces) => toLine(pieces, looks));
};

/** A line in plain words: what a screen reader reads, and what versions are compared by. */
export const lineWords = ({ dash, pieces }: ReadableLine): readonly string[] => [
  ...(dash ? [MARKERS.item.trim()] : []),
  ...pieces.flatMap(({ source, look }) =>
    look === null ? source.split(/(\s+)/).filter((word) => word.trim() !== '') : [`[${look.label}]`],
  ),
];
