import { execFileSync } from 'node:child_process';
import { buildPlugin } from '../../scripts/lib/build';
import { inProject, PROJECT } from '../../scripts/lib/project';
import { isWholeRun } from '../../scripts/lib/wholeRun';
import { SERVER_URL } from './environment';
import { beginDemoTemplate, startTestServer } from './server';

/** Emits the same files as the TypeScript 5 of `strapi build`, in a tenth of the time. */
const COMPILER = inProject('node_modules', 'typescript-7', 'bin', 'tsc');

const compile = async (): Promise<void> => {
  await buildPlugin();
  execFileSync(process.execPath, [COMPILER, '-p', inProject('tsconfig.json')], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
};

/** Compiles plugin and server and starts the PostgreSQL of the suites; a whole run brings both. */
export default async (): Promise<void> => {
  if (!isWholeRun()) await compile();
  if (process.env[SERVER_URL] !== undefined) return;
  await startTestServer();
  if (isWholeRun()) beginDemoTemplate();
};
