import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '../../scripts/lib/project';

/** Files that a copy of the project does not have: data, secrets, and folders whose files are linked one by one. */
const LEFT_OUT: readonly string[] = ['src', 'public', '.git', '.env', 'data', 'tests'];

/** The built app in another folder, as links to this project. */
export interface LinkedProject {
  readonly folder: string;
  remove(): void;
}

const link = (folder: string, parent: string, except: readonly string[]): void => {
  for (const name of readdirSync(inProject(parent)))
    if (!except.includes(name)) symlinkSync(inProject(parent, name), path.join(folder, parent, name));
};

const linkedProject = (leftOut: Readonly<Record<'src' | 'public', readonly string[]>>): LinkedProject => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-linked-'));
  link(folder, '', LEFT_OUT);
  for (const parent of ['src', 'public'] as const) {
    mkdirSync(path.join(folder, parent));
    link(folder, parent, leftOut[parent]);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
};

/** The app as it lies on a disk where nobody has built the report plugin. */
export const projectWithoutPlugin = (): LinkedProject => linkedProject({ src: ['plugins'], public: [] });

/** The app with a folder of uploads of its own. */
export const projectWithUploads = (): LinkedProject & { readonly uploads: string } => {
  const linked = linkedProject({ src: [], public: ['uploads'] });
  const uploads = path.join(linked.folder, 'public', 'uploads');
  mkdirSync(uploads);
  return { ...linked, uploads };
};

/**
 * The built app as somebody has it who starts it for the first time: with its own `.env` and data. Code that finds its files by where
 * it lies itself is a copy.
 */
export const projectToStart = (): LinkedProject => {
  const linked = linkedProject({ src: [], public: ['uploads'] });
  mkdirSync(path.join(linked.folder, 'public', 'uploads'));
  for (const copied of ['scripts', 'database']) {
    rmSync(path.join(linked.folder, copied));
    cpSync(inProject(copied), path.join(linked.folder, copied), { recursive: true });
  }
  return linked;
};
