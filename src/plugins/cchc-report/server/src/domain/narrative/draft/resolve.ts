import type { Block, Inline } from 'nd30-document';
import { type View, findKind } from '../catalogue';
import { readBlocks } from '../engine/markup';
import { renderTemplate } from '../engine/render';
import { outputsIn } from './outputs';

/** Delimiters that no checked text contains: they protect a placeholder while the conditions around it are decided. */
const OPEN = '\u0003';
const CLOSE = '\u0004';

/**
 * A section of a template ready for editing: conditions are decided by the current figures, placeholders are kept. Every
 * line is a block: heading, item, paragraph or table.
 * @throws ReportError `template_invalid`, `placeholder_unknown`
 */
export function resolveDraft(template: string, view: View): string {
  const kept: string[] = [];
  const keep = (expression: string): string => `${OPEN}${kept.push(expression) - 1}${CLOSE}`;
  const { lines, session } = renderTemplate(template, view, { prepare: (text) => withMarks(text, keep) });
  const pieces = (line: string) =>
    session.pieces(line).flatMap(({ text, source }) =>
      source === undefined
        ? text
            .split(new RegExp(`${OPEN}(\\d+)${CLOSE}`))
            .map((part, index) =>
              index % 2 === 0 ? { text: part } : { text: kept[Number(part)] ?? '', source: 'placeholder' },
            )
            .filter((piece) => piece.text !== '')
        : [{ text: asWords(text) }],
    );
  return readBlocks(lines, pieces, (name) => ({ kind: 'table', caption: name, columns: [], rows: [] }))
    .map(toLine)
    .join('\n');
}

/** Escapes a record's text that a loop printed: it must open no placeholder, and no block at the start of a line. */
const asWords = (text: string): string =>
  text.replace(/\{(?=[{%])/g, '{ ').replace(/^(?=#{2,4}[ \t]|-[ \t]|\[table:|\[section:)/, '\u2060');

/** Values printed by a loop become text: a loop item is not a placeholder. */
function withMarks(template: string, mark: (expression: string) => string): string {
  let text = '';
  let end = 0;
  for (const { expression, name, from, to } of outputsIn(template)) {
    if (findKind(name) === undefined) continue;
    text += template.slice(end, from) + mark(expression);
    end = to;
  }
  return text + template.slice(end);
}

const MARKS = { 1: '## ', 2: '### ', 3: '#### ' } as const;

const plain = (content: Inline): string => content.map(({ text }) => text).join('');

const toLine = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return MARKS[block.level] + plain(block.content);
    case 'bullet':
      return `- ${plain(block.content)}`;
    case 'table':
      return `[table: ${block.caption ?? ''}]`;
    default:
      return plain(block.content);
  }
};
