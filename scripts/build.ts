import { buildAll } from './lib/build';
import { prepareEnvironment } from './lib/environment';
import { runScript } from './lib/runScript';

/** `npm run build`: the plugin, then server and admin around it; with `--if-changed` only what has other sources than last time. */
void runScript(async () => {
  process.env['NODE_ENV'] ||= 'production';
  prepareEnvironment();
  await buildAll(!process.argv.includes('--if-changed'));
});
