import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '../../scripts/lib/project';

/** What a copy of the project does not have: its data, its secrets, and the plugins. */
const LEFT_OUT: readonly string[] = ['src', '.git', '.env', 'data', 'tests'];

/** The built app as it lies on a disk where nobody has built the report plugin: links to this project, but for the plugin. */
export const projectWithoutPlugin = (): { folder: string; remove(): void } => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-without-plugin-'));
  const link = (...names: string[]): void => symlinkSync(inProject(...names), path.join(folder, ...names));
  for (const name of readdirSync(inProject())) if (!LEFT_OUT.includes(name)) link(name);
  mkdirSync(path.join(folder, 'src'));
  for (const name of readdirSync(inProject('src'))) if (name !== 'plugins') link('src', name);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
};
