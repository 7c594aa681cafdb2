import { writeFileSync } from 'node:fs';
import { measureApplication } from './bench/application';
import type { Line } from './bench/line';
import { machine } from './bench/machine';
import { page, table } from './bench/page';
import { measureSearch } from './bench/search';
import { measureWriters } from './bench/writers';
import { buildAll } from './lib/build';
import { prepareEnvironment } from './lib/environment';
import { inProject } from './lib/project';
import { runScript } from './lib/runScript';

/** `npm run bench`: what is promised of long exports and of search, measured side by side; `-- --write` keeps them in BENCHMARKS.md. */
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

/** All of it, or `-- --search` alone; what is kept is all of it. */
async function measure(): Promise<readonly Line[]> {
  if (process.argv.includes('--search') && !process.argv.includes('--write')) return measureSearch();
  return [...(await measureWriters()), ...(await measureApplication()), ...(await measureSearch())];
}
