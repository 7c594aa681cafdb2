import { longestLine } from '../../metrics';
import type { DocumentModel, Extent, Paragraph } from '../model';
import { isRowOfSigns, sizeOf, type Unit } from './units';

/** What was found below a component where the decree wants a line. */
export type LineFound =
  | {
      readonly kind: 'line';
      /** Of each line there, as a share of the text above. */ readonly shares: readonly number[];
    }
  | { readonly kind: 'underlined' | 'characters' | 'none' };

/** The letterhead: its lines, and the paragraph that comes after it. */
export interface Head {
  readonly units: readonly Unit[];
  readonly end: number;
}

/** How far below a component's last paragraph a drawn line may be anchored: in the one after an empty one. */
const REACH = 2;
/** The issuer's side of the letterhead ends here, as a share of the text width, where a file does not say what a line belongs to. */
const SIDES_PART_AT = 0.45;

/** The line below tiêu ngữ, the issuer's name or trích yếu, however it is drawn. */
export function lineBelow(model: DocumentModel, units: readonly Unit[], head: Head): LineFound {
  const last = units.at(-1);
  if (last === undefined) return { kind: 'none' };
  const textWidth = textWidthOfUnits(units);
  const lengths = [...drawnLengths(model, units, head), ...borderLengths(model, last.paragraph)].filter(
    (length) => length > 0,
  );
  if (lengths.length > 0) return { kind: 'line', shares: lengths.map((length) => length / textWidth) };
  if (units.some(({ pieces }) => pieces.some(({ look, text }) => look.underlined && text.trim() !== '')))
    return { kind: 'underlined' };
  return isFollowedBySigns(model, last) ? { kind: 'characters' } : { kind: 'none' };
}

/** Width in twips of the longest line of the component as it is broken. */
function textWidthOfUnits(units: readonly Unit[]): number {
  const widths = units.map((unit) => {
    const measure = (unit.extent.to - unit.extent.from) * unit.paragraph.textWidth;
    const face = unit.pieces.some(({ look }) => look.bold) ? 'bold' : 'regular';
    return longestLine([unit.text], { face, size: sizeOf(unit), measure: measure > 0 ? measure : Infinity });
  });
  return Math.max(1, ...widths);
}

/** Drawn lines that are anchored near the component; in the letterhead, on its side of it. */
function drawnLengths(model: DocumentModel, units: readonly Unit[], head: Head): readonly number[] {
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) return [];
  const inHead = head.units.includes(first);
  const anchors = inHead
    ? model.paragraphs.slice(0, head.end)
    : model.paragraphs.slice(first.paragraph.index, last.paragraph.index + 1 + REACH);
  return anchors.flatMap((paragraph) =>
    paragraph.drawings
      .filter(({ kind }) => kind === 'line')
      .filter((drawing) => !inHead || isOnSide(last, paragraph, drawing))
      .map(({ width }) => width),
  );
}

/** Left lines are the issuer's, right ones tiêu ngữ's: by where they are drawn, else by the column they are anchored in. */
function isOnSide(unit: Unit, anchor: Paragraph, { left, width }: Paragraph['drawings'][number]): boolean {
  const isRight = isRightOf(unit.extent);
  if (left === null) return unit.columns > 1 || isRightOf(anchor.extent) === isRight;
  const container = anchor.extent.from - anchor.left / anchor.textWidth;
  const middle = container + (left + width / 2) / anchor.textWidth;
  return Number.isNaN(middle) || middle > SIDES_PART_AT === isRight;
}

const isRightOf = ({ from, to }: Extent): boolean => (from + to) / 2 > SIDES_PART_AT;

/** The border below the text, or of an empty paragraph right below it; as long as the paragraph between its indents. */
function borderLengths(model: DocumentModel, last: Paragraph): readonly number[] {
  const length = ({ extent }: Paragraph) => (extent.to - extent.from) * last.textWidth;
  const next = model.paragraphs[last.index + 1];
  const below = next !== undefined && standTogether(last, next) ? next : undefined;
  return [
    ...(last.borderBottom ? [length(last)] : []),
    ...(below?.borderTop === true || (below?.borderBottom === true && below.text.trim() === '')
      ? [length(below)]
      : []),
  ];
}

/** In one cell, or both in the text. */
function standTogether({ place }: Paragraph, { place: other }: Paragraph): boolean {
  if (place.kind !== 'cell' || other.kind !== 'cell') return place.kind === other.kind;
  return place.table === other.table && place.row === other.row && place.column === other.column;
}

function isFollowedBySigns({ paragraphs }: DocumentModel, { paragraph, line }: Unit): boolean {
  const rest = paragraph.text.split('\n').slice(line + 1);
  const next = paragraphs[paragraph.index + 1];
  const below = [
    ...rest,
    ...(next !== undefined && standTogether(paragraph, next) ? next.text.split('\n') : []),
  ];
  return below.slice(0, 1).some((text) => text.split('\t').some((part) => isRowOfSigns(part.trim())));
}
