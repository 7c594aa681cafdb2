/**
 * `npm run words [-- PATH...]`: how plainly a folder is written. Prints how often certain patterns occur per 1,000 words of its
 * comments, and how many functions have a name that is hard to read. A path ending in `.md`, or a folder of such files, is read as
 * text. Without a path: all TypeScript of the product. It only measures; nothing fails because of it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inProject, PROJECT } from './lib/project';
import { add, countMarkdown, countSource, EMPTY, PATTERNS, type WordCounts } from './words/count';

const isProduct = (file: string): boolean =>
  !/^tests\/|^types\/generated\/|\.(test|spec)\.tsx?$/.test(file) && /\.tsx?$/.test(file);

const isReadable = (file: string): boolean => /\.(tsx?|md)$/.test(file) && !file.includes('types/generated/');

/** Files that git tracks or would track, relative to the project. */
const listFiles = (paths: readonly string[]): readonly string[] => {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '--', ...paths];
  const listed = spawnSync('git', args, { cwd: PROJECT, encoding: 'utf8' }).stdout.split('\n');
  const deleted = new Set(
    spawnSync('git', ['ls-files', '--deleted'], { cwd: PROJECT, encoding: 'utf8' }).stdout.split('\n'),
  );
  return listed.filter((file) => file !== '' && !deleted.has(file));
};

const countFile = (file: string): WordCounts => {
  const text = readFileSync(inProject(file), 'utf8');
  return file.endsWith('.md') ? countMarkdown(text) : countSource(file, text);
};

/** The folder that a file is counted under: as many path segments as asked for. */
const folderName = (file: string, depth: number): string =>
  file.split('/').slice(0, -1).slice(0, depth).join('/') || '.';

const formatRow = (
  name: string,
  { words, matches, docstrings, participles, ofNames }: WordCounts,
): string => {
  const rates = matches.map((n) => (words === 0 ? '-' : ((n * 1000) / words).toFixed(2)).padStart(9));
  const counts = [docstrings, participles.length, ofNames.length].map((n) => String(n).padStart(10));
  return `${name.padEnd(52)}${String(words).padStart(8)}${rates.join('')}${counts.join('')}`;
};

const HEADING = [
  'folder'.padEnd(52),
  'words'.padStart(8),
  ...PATTERNS.map(({ name }) => name.padStart(9)),
  ...['docstrings', 'participles', 'xxxOf'].map((name) => name.padStart(name.length > 9 ? 11 : 8)),
].join('');

const main = (): void => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { depth: { type: 'string', default: '6' }, names: { type: 'boolean', default: false } },
  });
  const files =
    positionals.length === 0 ? listFiles([]).filter(isProduct) : listFiles(positionals).filter(isReadable);
  const folders = new Map<string, WordCounts>();
  for (const file of files) {
    const folder = folderName(file, Number(values.depth));
    folders.set(folder, add(folders.get(folder) ?? EMPTY, countFile(file)));
  }
  const total = [...folders.values()].reduce(add, EMPTY);
  console.log(HEADING);
  for (const [folder, counts] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (counts.words + counts.ofNames.length > 0) console.log(formatRow(folder, counts));
  console.log(formatRow(`total of ${files.length} files`, total));
  for (const { name, meaning } of PATTERNS) console.log(`${name}: ${meaning}`);
  if (values.names) console.log([...total.participles, ...total.ofNames].sort().join(' '));
};

main();
