import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject, PROJECT } from '../lib/project';

const git = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', [...args], { cwd: PROJECT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`);
  return stdout.trim();
};

const splitLines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

export interface Changed {
  /** Files that exist, relative to the project. */
  readonly files: readonly string[];
  /** Files that were deleted. The compiler finds what still imports them. */
  readonly gone: readonly string[];
}

/**
 * Lists the files that differ from the point where the working tree left a branch, untracked files included.
 * @param base a branch or commit; `HEAD`: what is not committed
 * @throws Error when git does not know the base
 */
export const changedSince = (base: string): Changed => {
  const from = git('merge-base', base, 'HEAD');
  const tracked = splitLines(git('diff', '--name-only', '--no-renames', from));
  const unknown = splitLines(git('ls-files', '--others', '--exclude-standard'));
  const all = [...new Set([...tracked, ...unknown])];
  const isThere = (file: string): boolean => existsSync(inProject(file));
  return { files: all.filter(isThere), gone: all.filter((file) => !isThere(file)) };
};
