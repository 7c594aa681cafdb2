import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fillText } from '../../database/backup';
import { inProject } from './project';
import { ScriptError } from './scriptError';

/** Stands between the commit of a restored database and the end of the restore. */
const MARK = inProject('data', 'restore-unfinished');

export const markUnfinished = (): void => {
  mkdirSync(path.dirname(MARK), { recursive: true });
  writeFileSync(MARK, '');
};

export const unmarkUnfinished = (): void => rmSync(MARK, { force: true });

/** A restored database without its files and secrets must not serve. @throws ScriptError */
export const refuseUnfinished = (): void => {
  if (existsSync(MARK)) throw new ScriptError(fillText('unfinished'));
};
