import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hashSources } from './sourceHash';

describe('the hash that decides whether to build', () => {
  let root: string;
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  const hash = () => hashSources(root, ['src', 'package.json', 'absent']);

  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'cchc-hash-'));
    write('src/a.ts', 'a');
    write('package.json', '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('stays the same if only times, tests and built folders change', () => {
    const before = hash();
    utimesSync(path.join(root, 'src/a.ts'), 1, 1);
    write('src/a.test.ts', 'test');
    write('src/plugin/dist/index.js', 'built');
    write('src/plugin/node_modules/x.js', 'installed');
    expect(hash()).toBe(before);
  });

  it.each([
    ['changed', () => write('src/a.ts', 'b')],
    ['added', () => write('src/b.ts', '')],
    ['removed', () => rmSync(path.join(root, 'src/a.ts'))],
    ['renamed', () => (rmSync(path.join(root, 'src/a.ts')), write('src/c.ts', 'a'))],
    ['changed at the top', () => write('package.json', '{"x":1}')],
  ])('moves when a file is %s', (_what, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  it('moves with the settings that are compiled in', () => {
    expect(hashSources(root, ['src'], ['PUBLIC_URL=a'])).not.toBe(
      hashSources(root, ['src'], ['PUBLIC_URL=b']),
    );
  });
});
