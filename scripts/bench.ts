import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { machine } from './bench/machine';
import { page, section, table, type Told } from './bench/page';
import { PARTS } from './bench/parts';
import { buildAll } from './lib/build';
import { prepareEnvironment } from './lib/environment';
import { inProject } from './lib/project';
import { runScript } from './lib/runScript';

const PAGE = inProject('BENCHMARKS.md');

/**
 * `npm run bench`: what is promised of long exports, imports and search, measured side by side; all of it, or the parts that are
 * named (`-- --search --imports`). `-- --write` keeps what came out in BENCHMARKS.md.
 */
void runScript(async () => {
  process.env['NODE_ENV'] ||= 'production';
  prepareEnvironment();
  await buildAll();
  const named = PARTS.filter(({ name }) => process.argv.includes(`--${name}`));
  const measured = new Map<Told, string>();
  for (const part of named.length > 0 ? named : PARTS) {
    const before = machine();
    const lines = await part.measure();
    console.log(table(lines));
    measured.set(part, section(part, lines, [before, machine()], new Date()));
  }
  if (!process.argv.includes('--write')) return;
  const kept = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  writeFileSync(PAGE, page(kept, PARTS, measured));
});
