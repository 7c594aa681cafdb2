import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from './program';

let folder: string;
const at = (...parts: readonly string[]): string => path.join(folder, ...parts);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cchc-program-'));
  for (const name of ['a', 'b', 'a/soffice']) mkdirSync(at(name));
  for (const file of ['b/soffice', 'b/libreoffice', 'a/libreoffice', 'a/plain']) writeFileSync(at(file), '');
  for (const file of ['b/soffice', 'b/libreoffice', 'a/libreoffice']) chmodSync(at(file), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

const searchPath = (...folders: readonly string[]): string =>
  folders.map((name) => at(name)).join(path.delimiter);

test('LibreOffice is found on the search path, as soffice before libreoffice; a folder is not a program', async () => {
  expect(await findProgram(null, searchPath('a', 'b'))).toBe(at('b/soffice'));
  expect(await findProgram(null, searchPath('a'))).toBe(at('a/libreoffice'));
  expect(await findProgram(null, searchPath('none'))).toBeNull();
  expect(await findProgram(null, undefined)).toBeNull();
});

test('a configured program is the only candidate, by its path or its name', async () => {
  expect(await findProgram(at('a/libreoffice'), '')).toBe(at('a/libreoffice'));
  expect(await findProgram('libreoffice', searchPath('a', 'b'))).toBe(at('a/libreoffice'));
  expect(await findProgram(at('a/none'), searchPath('b'))).toBeNull();
  expect(await findProgram(at('a/plain'), searchPath('b'))).toBeNull();
});
