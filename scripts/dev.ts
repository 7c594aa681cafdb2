import { buildPlugin } from './lib/build';
import { withDatabase } from './lib/database';
import { prepareEnvironment } from './lib/environment';
import { interruptionSignal } from './lib/interruption';
import { refuseTakenPort } from './lib/preflight';
import { PLUGIN_FOLDER, PROJECT } from './lib/project';
import { runScript } from './lib/runScript';
import { ScriptError } from './lib/scriptError';
import { startTool } from './lib/tool';

/** `npm run dev`: Strapi and the plugin rebuilt at every change of a file. */
void runScript(async () => {
  process.env['NODE_ENV'] = 'development';
  prepareEnvironment();
  await refuseTakenPort();
  await withDatabase(async () => {
    // Every change of a content type is a change of the schema: here the app runs as the owner.
    process.env['DATABASE_URL'] = process.env['DATABASE_OWNER_URL'] || process.env['DATABASE_URL'];
    await buildPlugin();
    const watch = startTool(
      { package: '@strapi/sdk-plugin', bin: 'strapi-plugin', args: ['watch'], cwd: PLUGIN_FOLDER },
      'inherit',
    );
    const develop = startTool(
      { package: '@strapi/strapi', bin: 'strapi', args: ['develop'], cwd: PROJECT },
      'inherit',
    );
    await Promise.race([watch.ended, develop.ended]);
    if (!interruptionSignal.aborted)
      throw new ScriptError('Tiến trình phát triển đã dừng; xem lỗi ở các dòng trên.');
    await Promise.all([watch.ended, develop.ended]);
  });
});
