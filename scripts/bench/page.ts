import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** A line of the table: the subject, the result and the goal. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  /** Null if the line is for comparison only. */
  readonly goal: { readonly words: string; readonly met: boolean } | null;
}

export const times = (ratio: number): string => `${ratio.toFixed(2)}x`;

/** The goal of a number that must not exceed `most`. */
export const atMost = (value: number, most: number, words: string): Line['goal'] => ({
  words,
  met: value <= most,
});

/** The goal of a number that must reach `least`. */
export const atLeast = (value: number, least: number, words: string): Line['goal'] => ({
  words,
  met: value >= least,
});

export interface Machine {
  readonly description: string;
  /** The load average of the last minute. */
  readonly load: number;
}

/** Describes the machine and its load. */
export const machine = (): Machine => ({
  description: `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${Math.round(totalmem() / 1024 ** 3)} GB, Node.js ${process.version} on ${process.platform} ${process.arch}`,
  load: loadavg()[0] ?? NaN,
});

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Formats lines as a Markdown table. */
export const table = (lines: readonly Line[]): string =>
  [
    row(['what', 'measured', 'goal', '']),
    row(['---', '---', '---', '---']),
    ...lines.map(({ what, measured, goal }) =>
      row([what, measured, goal?.words ?? '', goal === null ? '' : goal.met ? 'met' : '**missed**']),
    ),
  ].join('\n');

/** Title and notes of a part, as BENCHMARKS.md prints them. */
export interface PartText {
  readonly title: string;
  /** How it was measured, in Markdown. */
  readonly notes: string;
}

const formatHeading = ({ title }: PartText): string => `## ${title}\n`;

/** Formats the section of a part: the machine, the results and the notes. */
export const section = (
  part: PartText,
  lines: readonly Line[],
  [before, after]: readonly [before: Machine, after: Machine],
  day: Date,
): string => `${formatHeading(part)}
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

/** Formats the page of all parts. A part that was not measured keeps its present section. */
export const page = (
  kept: string,
  parts: readonly PartText[],
  measured: ReadonlyMap<PartText, string>,
): string => {
  const before = kept.split(/^(?=## )/m);
  const sections = parts.flatMap(
    (part) => measured.get(part) ?? before.find((one) => one.startsWith(formatHeading(part))) ?? [],
  );
  return [HEAD, ...sections.map((one) => `${one.trim()}\n`)].join('\n');
};
