import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { machine, page, section, table, type PartText } from './bench/page';
import { PARTS } from './bench/parts';
import { buildAll } from './lib/build';
import { prepareEnvironment } from './lib/environment';
import { inProject } from './lib/project';
import { runScript } from './lib/runScript';

const PAGE = inProject('BENCHMARKS.md');

/**
 * `npm run bench`: measures the promises about long exports, imports and search as ratios. Runs every part, or those that are named
 * (`-- --search --imports`); `-- --write` puts the results into BENCHMARKS.md.
 */
void runScript(async () => {
  process.env['NODE_ENV'] ||= 'production';
  prepareEnvironment();
  await buildAll();
  const named = PARTS.filter(({ name }) => process.argv.includes(`--${name}`));
  const measured = new Map<PartText, string>();
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
