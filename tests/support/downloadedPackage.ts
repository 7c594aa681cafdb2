import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/lib/project';

/**
 * Downloads a version of an npm package that the project itself does not use, once; no script of it runs.
 * @returns its folder
 */
export const downloadPackage = (name: string, version: string): string => {
  const cache = inProject('.cache', 'downloaded', `${path.basename(name)}-${version}`);
  const folder = path.join(cache, 'node_modules', ...name.split('/'));
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, 'package.json'), '{"private":true}');
  const options = ['--no-save', '--ignore-scripts', '--no-audit'];
  execFileSync('npm', ['install', ...options, `${name}@${version}`], { cwd: cache, stdio: 'pipe' });
  return folder;
};
