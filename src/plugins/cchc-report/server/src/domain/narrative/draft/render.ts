import type { Block, Inline } from 'nd30-document';
import type { View } from '../catalogue';
import { readBlocks } from '../engine/markup';
import { renderTemplate } from '../engine/render';
import { createSession, type Session } from '../engine/session';
import type { ReportFacts } from '../facts';
import { BLOCK_BREAK } from '../spans';
import { tableNamed } from '../tables';
import { outputsIn } from './outputs';
import { findFault, toTemplate } from './text';

/** One section's text; the order of the sections is that of the report. */
export interface SectionText {
  readonly key: string;
  readonly text: string;
}

/** The whole text of a draft as one template. */
export const draftTemplate = (sections: readonly SectionText[]): string =>
  sections.map(({ text }) => toTemplate(text)).join('\n\n');

/** The value of each placeholder by section, in printing order; empty for a text with a fault. */
export function listValues(
  sections: readonly SectionText[],
  view: View,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const session = createSession();
  return Object.fromEntries(
    sections.map(({ key, text }) => [key, findFault(text) === null ? valuesIn(text, view, session) : {}]),
  );
}

function valuesIn(text: string, view: View, session: Session): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const { expression } of outputsIn(text)) {
    const value = printPlaceholder(expression, view, session);
    if (!values.has(expression)) values.set(expression, value);
  }
  return Object.fromEntries(values);
}

/** The printed text of one placeholder, on one line. */
export const printPlaceholder = (
  expression: string,
  view: View,
  session: Session = createSession(),
): string =>
  renderTemplate(expression, view, { session })
    .lines.flatMap((line) => session.pieces(line))
    .map((piece) => (piece === BLOCK_BREAK ? ' ' : piece.text))
    .join('');

/** The printed lines of each section without tables; none for a section with a fault. */
export function listLines(
  sections: readonly SectionText[],
  view: View,
  facts: ReportFacts,
): readonly { readonly key: string; readonly lines: readonly string[] }[] {
  const session = createSession();
  return sections.map(({ key, text }) => {
    if (findFault(text) !== null) return { key, lines: [] };
    const { lines } = renderTemplate(toTemplate(text), view, { session });
    const blocks = readBlocks(lines, session.pieces, (table) => tableNamed(table, facts));
    return { key, lines: blocks.flatMap(toLine) };
  });
}

const toLine = (block: Block): string[] => (block.kind === 'table' ? [] : [toText(block.content)]);

const toText = (content: Inline): string => content.map(({ text }) => text).join('');
