import { buildAll } from './lib/build';
import { prepareEnvironment } from './lib/environment';
import { runScript } from './lib/runScript';

/** `npm run build`: the plugin, then the server and the admin around it, anew. */
void runScript(async () => {
  process.env['NODE_ENV'] ||= 'production';
  prepareEnvironment();
  await buildAll(true);
});
