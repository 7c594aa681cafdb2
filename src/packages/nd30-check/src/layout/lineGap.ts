import type { Range } from 'nd30-document/norm';
import { areInSameContainer, type StrokeAnchor, type Unit } from '../components';
import type { DocumentModel } from '../model';
import { add, gapAround, heightOf, subtract } from './heights';

/** How far below the line of a unit a drawn line is, in twips; undefined when the file does not say. */
export function lineGap(model: DocumentModel, unit: Unit, anchor: StrokeAnchor): Range | undefined {
  const { paragraph: text, line } = unit;
  const { paragraph, kind, top } = anchor;
  if (!areInSameContainer(text, paragraph) || paragraph.index < text.index) return undefined;
  if (kind === 'drawing' && top === null) return undefined;
  const down: Range = { min: top ?? 0, max: top ?? 0 };
  const rest = heightOf(text, { from: line + 1, to: Infinity });
  if (paragraph === text)
    return kind === 'drawing' ? subtract(down, heightOf(text, { from: 0, to: line + 1 })) : rest;
  const between = model.paragraphs.slice(text.index + 1, paragraph.index);
  const reached = add(rest, gapAround(text, between, paragraph));
  if (kind === 'border-bottom') return add(reached, heightOf(paragraph));
  // Programs measure the place of a drawing with or without the spacing above its paragraph.
  return kind === 'drawing' ? add(reached, { min: down.min - paragraph.before, max: down.max }) : reached;
}
