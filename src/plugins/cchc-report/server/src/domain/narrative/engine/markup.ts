import type { Block, Inline, Run, Table } from 'nd30-document';
import { ReportError } from '../../errors';
import { fillTemplate, quoteInput } from '../../vi';
import { BLOCK_BREAK, type Span } from '../spans';
import faults from './faults.vi.json';

/** `## ` to `#### `: headings of level 1 to 3, their marks ("I.", "1.", "a)") written in the template. */
const HEADING = /^(#{2,4})[ \t]+/;
const BULLET = /^-[ \t]+/;
const TABLE = /^\[table:\s*([\w-]+)\s*\]$/;

type Tables = (name: string) => Table | undefined;

/**
 * Parses rendered lines into blocks. Only template text makes structure: a line that starts with a value is a paragraph,
 * whatever the value contains. Lines without a blank line between them are one paragraph or bullet.
 * @throws ReportError `template_invalid` for an unknown table
 */
export function readBlocks(
  lines: readonly string[],
  pieces: (line: string) => readonly Span[],
  tables: Tables,
): readonly Block[] {
  const blocks: Block[] = [];
  let open: { kind: 'paragraph' | 'bullet'; spans: Span[] } | null = null;
  const close = (): void => {
    if (open !== null) blocks.push(...textBlocks(open.kind, open.spans));
    open = null;
  };
  for (const line of lines.map((text) => text.trim())) {
    const [heading, bullet, table] = [HEADING, BULLET, TABLE].map((mark) => mark.exec(line));
    if (line === '' || heading || bullet || table) close();
    if (heading) blocks.push(headingBlock(heading, pieces(line.slice(heading[0].length))));
    else if (table) blocks.push(tableNamed(table[1] ?? '', tables));
    else if (bullet) open = { kind: 'bullet', spans: [...pieces(line.slice(bullet[0].length))] };
    else if (line !== '') {
      open ??= { kind: 'paragraph', spans: [] };
      open.spans.push({ text: ' ' }, ...pieces(line));
    }
  }
  close();
  return blocks;
}

/** One block, or several where a filter breaks the list that it prints; none without text. */
function textBlocks(kind: 'paragraph' | 'bullet', spans: readonly Span[]): Block[] {
  const parts: Span[][] = [[]];
  for (const span of spans) {
    if (span === BLOCK_BREAK) parts.push([]);
    else parts.at(-1)?.push(span);
  }
  return parts
    .map((part) => inline(part))
    .filter((content) => content.length > 0)
    .map((content) => ({ kind, content }));
}

const headingBlock = ([, marks = '##']: RegExpExecArray, spans: readonly Span[]): Block => ({
  kind: 'heading',
  level: marks.length === 4 ? 3 : marks.length === 3 ? 2 : 1,
  content: inline(spans),
});

function tableNamed(name: string, tables: Tables): Table {
  const table = tables(name);
  if (table === undefined)
    throw new ReportError('template_invalid', {
      reason: fillTemplate(faults.tableUnknown, { text: quoteInput(name) }),
    });
  return table;
}

/**
 * Joins pieces into runs. Normalises the template's spaces, which conditions may have left: one between words, none
 * before punctuation or at the ends. Values are unchanged.
 */
function inline(spans: readonly Span[]): Inline {
  const runs: Run[] = [];
  for (const { text, source } of spans) {
    const last = runs.at(-1);
    if (source !== undefined) runs.push({ text, source });
    else if (last === undefined || last.source !== undefined) runs.push({ text: normaliseSpaces(text) });
    else runs[runs.length - 1] = { text: normaliseSpaces(last.text + text) };
  }
  const ends = runs.map((run, index) => trimRun(run, index === 0, index === runs.length - 1));
  return ends.filter(({ text }) => text !== '');
}

const normaliseSpaces = (text: string): string => text.replace(/\s+/g, ' ').replace(/ +(?=[,.;:!?)])/g, '');

function trimRun(run: Run, first: boolean, last: boolean): Run {
  if (run.source !== undefined) return run;
  const start = first ? run.text.trimStart() : run.text;
  return { text: last ? start.trimEnd() : start };
}
