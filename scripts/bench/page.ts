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

/** The page that keeps one run. */
export const page = (
  lines: readonly Line[],
  [before, after]: readonly [before: Machine, after: Machine],
  day: Date,
): string => `# Benchmarks

Written by \`npm run bench -- --write\` on ${day.toISOString().slice(0, 10)}: ${before.description}. Load of the machine
before and after: ${before.load.toFixed(1)} and ${after.load.toFixed(1)}.

Times depend on the machine and on what else it does, so none is promised. What is compared runs by turns in one process or against
one server; a ratio is the median over the rounds after one that warms up.

${table(lines)}

- **XML by hand** is the least that the rows can cost: their words filled into templates, nothing checked, and the same zip at the same
  level. The .docx goes from values to words, to the tree of the document, to its bytes, with the report before the appendix.
- **The server** is the built app in a process of its own, on a PostgreSQL of its own with 61,000 articles, each with its draft.
  Event-loop lag is what \`monitorEventLoopDelay\` counts above its own interval. The list is that of one agency with 1,000 articles,
  read again as soon as it is answered, once the server has collected its garbage. Other programs that keep both processors busy make
  its line worse: let nothing else run meanwhile.
- **Memory** is the most by which the resident memory of the server, its threads included, rises above the lowest since the export
  was asked for, less what it rises by for a report without rows; **time** is beside that of a row among 1,000. Medians of three servers.
- **An import** is sent, checked and run over HTTP; it makes draft and published row of each article with a link as its evidence, and the
  document service makes the same, one at a time, just before it. Its progress is asked for every 50 ms. Medians of three rounds.
- **Search** is the public endpoint with its 25 titles and excerpts over HTTP, median of 30; by hand, one statement over the same table and index
  that puts all that answer in order and reads 25 articles, in the same rounds. The first start reads the words of a million articles of 160 words and makes the indexes.
`;
