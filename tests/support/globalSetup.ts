import { buildPlugin, compileServer } from '../../scripts/lib/build';
import { isWholeRun } from '../../scripts/lib/runKind';
import { SERVER_URL } from './environment';
import { beginDemoTemplate, startTestServer } from './server';

/** Builds the plugin, compiles the server and starts the PostgreSQL of the suites; `npm test` has done both already. */
export default async (): Promise<void> => {
  if (!isWholeRun()) {
    await buildPlugin();
    await compileServer();
  }
  if (process.env[SERVER_URL] !== undefined) return;
  await startTestServer();
  if (isWholeRun()) beginDemoTemplate();
};
