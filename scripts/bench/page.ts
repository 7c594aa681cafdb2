import type { Line } from './line';
import type { Machine } from './machine';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The lines as a table of Markdown. */
export const table = (lines: readonly Line[]): string =>
  [
    row(['what', 'measured', 'goal', '']),
    row(['---', '---', '---', '---']),
    ...lines.map(({ what, measured, goal }) =>
      row([what, measured, goal?.words ?? '', goal === null ? '' : goal.met ? 'met' : '**missed**']),
    ),
  ].join('\n');

/** A part of the measurements, as the page tells of it. */
export interface Told {
  readonly title: string;
  /** How it was measured, in Markdown. */
  readonly notes: string;
}

const headingOf = ({ title }: Told): string => `## ${title}\n`;

/** What one run of a part found, and on what. */
export const section = (
  part: Told,
  lines: readonly Line[],
  [before, after]: readonly [before: Machine, after: Machine],
  day: Date,
): string => `${headingOf(part)}
Measured on ${day.toISOString().slice(0, 10)}: ${before.description}. Load of the machine before and after:
${before.load.toFixed(1)} and ${after.load.toFixed(1)}.

${table(lines)}

${part.notes.trim()}
`;

const HEAD = `# Benchmarks

Written by \`npm run bench -- --write\`, which measures all of it or the parts that it is told, and leaves the others as they are.

Times depend on the machine and on what else it does, so none is promised. What is compared runs by turns in one process or against
one server; a ratio is the median over the rounds after one that warms up. Let nothing else run meanwhile.
`;

/** The page of all parts: of each the section of this run, else the one that the page has already. */
export const page = (kept: string, parts: readonly Told[], measured: ReadonlyMap<Told, string>): string => {
  const before = kept.split(/^(?=## )/m);
  const sections = parts.flatMap(
    (part) => measured.get(part) ?? before.find((one) => one.startsWith(headingOf(part))) ?? [],
  );
  return [HEAD, ...sections.map((one) => `${one.trim()}\n`)].join('\n');
};
