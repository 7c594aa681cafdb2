import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { output } from './program';

/**
 * Converts files to another format with LibreOffice, all in one run with a separate profile; `filter` names an export
 * filter.
 * @throws Error that says what to install if a file was not written
 */
export async function convertFiles(
  files: Readonly<Record<string, Uint8Array>>,
  from: 'docx' | 'xlsx',
  to: 'pdf' | 'fods',
  filter: string = to,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-render-'));
  const home = join(folder, 'profile');
  await mkdir(home);
  const names = Object.keys(files);
  const source = (name: string) => join(folder, `${name}.${from}`);
  await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(source(name), bytes)));
  const profile = `-env:UserInstallation=${pathToFileURL(home).href}`;
  const convert = ['--headless', '--convert-to', filter, '--outdir', folder, ...names.map(source)];
  await output('soffice', [profile, ...convert], { cwd: folder, timeoutSeconds: 240 });
  try {
    await Promise.all(names.map((name) => access(join(folder, `${name}.${to}`))));
  } catch (cause) {
    const needed = from === 'docx' ? 'Writer' : 'Calc';
    throw new Error(`LibreOffice wrote no .${to}. Install LibreOffice ${needed} (see README).`, { cause });
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
