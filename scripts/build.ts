import { buildAll } from './lib/build';
import { prepareEnvironment } from './lib/environment';
import { runScript } from './lib/runScript';

/** `npm run build`: builds the plugin, then server and admin; with `--if-changed` only those whose sources changed. */
void runScript(async () => {
  process.env['NODE_ENV'] ||= 'production';
  prepareEnvironment();
  await buildAll(!process.argv.includes('--if-changed'));
});
