import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PROJECT } from './project';
import { GENERATED } from './secrets';

jest.setTimeout(60_000);

/** A child process that completes a file when it is told to, and prints the result. */
const PROGRAM = `
  const { completeFile } = require('./scripts/lib/environment.ts');
  process.stdout.write('ready');
  process.stdin.once('data', () => process.stdout.end(completeFile(process.argv[1])));
`;

test('several first starts at once share the secrets that one of them made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-env-'));
  const file = join(folder, '.env');
  const env = { ...process.env, ...Object.fromEntries(Object.keys(GENERATED).map((name) => [name, ''])) };
  const starts = Array.from({ length: 3 }, () =>
    spawn(process.execPath, ['--import', 'tsx', '-e', PROGRAM, file], {
      cwd: PROJECT,
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  await Promise.all(starts.map(({ stdout }) => once(stdout, 'data')));
  for (const { stdin } of starts) stdin.end('go');
  const told = await Promise.all(starts.map(({ stdout }) => text(stdout)));
  expect(told).toEqual(told.map(() => readFileSync(file, 'utf8')));
  expect(told[0]).toMatch(/^ADMIN_JWT_SECRET=[0-9a-f]{64}$/m);
  expect(readdirSync(folder)).toEqual(['.env']);
  rmSync(folder, { recursive: true });
});
