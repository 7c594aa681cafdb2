import { writeFileSync } from 'node:fs';
import { measureApplication } from './bench/application';
import { machine } from './bench/machine';
import { page, table } from './bench/page';
import { measureWriters } from './bench/writers';
import { buildAll } from './lib/build';
import { prepareEnvironment } from './lib/environment';
import { inProject } from './lib/project';
import { runScript } from './lib/runScript';

/** `npm run bench`: what is promised of long exports, as ratios measured side by side; `-- --write` keeps them in BENCHMARKS.md. */
void runScript(async () => {
  process.env['NODE_ENV'] ||= 'production';
  prepareEnvironment();
  await buildAll();
  const before = machine();
  const lines = [...(await measureWriters()), ...(await measureApplication())];
  console.log(table(lines));
  if (process.argv.includes('--write'))
    writeFileSync(inProject('BENCHMARKS.md'), page(lines, [before, machine()], new Date()));
});
