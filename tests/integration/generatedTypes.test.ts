import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, PROJECT } from '../../scripts/lib/project';

jest.setTimeout(60_000);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-types-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('types/generated is what the content types and the OpenAPI document give: `npm run types` was not forgotten', () => {
  execFileSync(
    process.execPath,
    ['--import', 'tsx', inProject('tests', 'support', 'writeTypes.ts'), folder],
    { cwd: PROJECT, stdio: 'inherit' },
  );
  for (const file of ['contentTypes.d.ts', 'components.d.ts', 'publicApi.d.ts']) {
    const generated = readFileSync(path.join(folder, 'types', 'generated', file), 'utf8');
    expect(readFileSync(inProject('types', 'generated', file), 'utf8')).toBe(generated);
  }
});
