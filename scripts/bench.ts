import { writeFileSync } from 'node:fs';
import { measureApplication } from './bench/application';
import { measureImports } from './bench/imports';
import type { Line } from './bench/line';
import { machine } from './bench/machine';
import { page, table } from './bench/page';
import { measureSearch } from './bench/search';
import { measureWriters } from './bench/writers';
import { buildAll } from './lib/build';
import { prepareEnvironment } from './lib/environment';
import { inProject } from './lib/project';
import { runScript } from './lib/runScript';

/** `npm run bench`: what is promised of long exports, imports and search, measured side by side; `-- --write` keeps them in BENCHMARKS.md. */
void runScript(async () => {
  process.env['NODE_ENV'] ||= 'production';
  prepareEnvironment();
  await buildAll();
  const before = machine();
  const lines = await measure();
  console.log(table(lines));
  if (process.argv.includes('--write'))
    writeFileSync(inProject('BENCHMARKS.md'), page(lines, [before, machine()], new Date()));
});

const PARTS = {
  writers: measureWriters,
  application: measureApplication,
  imports: measureImports,
  search: measureSearch,
} as const;

/** The parts that are named (`-- --search --imports`), or all of them; what is kept is all of it. */
async function measure(): Promise<readonly Line[]> {
  const named = Object.entries(PARTS).filter(([name]) => process.argv.includes(`--${name}`));
  const isKept = process.argv.includes('--write');
  const lines: Line[] = [];
  for (const [, part] of named.length > 0 && !isKept ? named : Object.entries(PARTS))
    lines.push(...(await part()));
  return lines;
}
