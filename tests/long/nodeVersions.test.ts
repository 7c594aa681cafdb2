import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROJECT } from '../../scripts/lib/project';
import { createDatabase, type TestDatabase } from '../support/database';
import { downloadPackage } from '../support/downloadedPackage';
import { SERVER_URL, TEST_ENVIRONMENT } from '../support/environment';
import { outsideDatabase } from '../support/outsideDatabase';

jest.setTimeout(900_000);

/** The last version of each supported line that npm brings as a program. */
const NODES = ['22.23.3', '24.22.1'];

const bringNode = (version: string): string => {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  return path.join(downloadPackage(`node-${system}-${process.arch}`, version), 'bin', 'node');
};

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createDatabase('demo');
  folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-node-'));
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** Runs a program of the project by a Node. @returns what it printed. @throws Error with that if it fails */
const runBy = async (
  node: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<string> => {
  const child = spawn(node, args, {
    cwd: PROJECT,
    // Programs that npm starts find this Node too.
    env: { ...process.env, ...environment, PATH: `${path.dirname(node)}:${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(output);
  return output;
};

const writeReport = async (node: string): Promise<string> => {
  const file = path.join(folder, `${path.basename(path.dirname(path.dirname(node)))}-${Date.now()}.docx`);
  const request = ['--agency', 'ich-hau', '--period', '2024-H1', '--out', file];
  await runBy(node, ['--import', 'tsx', 'scripts/report.ts', ...request], {
    ...TEST_ENVIRONMENT,
    ...outsideDatabase(database.url),
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
  });
  return readFileSync(file).toString('base64');
};

describe.each(NODES)('by Node %s', (version) => {
  test('the report has the same bytes', async () => {
    const node = bringNode(version);
    expect(await runBy(node, ['--version'], {})).toBe(`v${version}\n`);
    expect(await writeReport(node)).toBe(await writeReport(process.execPath));
  });

  test('the app starts, and a clerk and a leader make and issue a report in the browser', async () => {
    const command = ['node_modules/@playwright/test/cli.js', 'test', 'report-life', '--project=tests'];
    const output = await runBy(bringNode(version), [...command, '--reporter=line'], {
      NODE_ENV: 'production',
      // A server of its own, and no sign of this test runner, which Playwright refuses.
      [SERVER_URL]: undefined,
      JEST_WORKER_ID: undefined,
    });
    expect(output).toMatch(/\d+ passed/);
  });
});
