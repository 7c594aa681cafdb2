import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TempFolder {
  readonly path: string;
  /** Writes an executable shell script. */
  readonly script: (name: string, lines: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export const makeTempFolder = async (): Promise<TempFolder> => {
  const path = await mkdtemp(join(tmpdir(), 'cchc-test-'));
  return {
    path,
    async script(name, lines) {
      const file = join(path, name);
      await writeFile(file, `#!/bin/sh\n${lines}\n`);
      await chmod(file, 0o755);
      return file;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
};

/** Command lines of the running processes whose working folder is the given one, even if it was deleted. */
export const processesIn = (folder: string): readonly string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        if (!readlinkSync(`/proc/${id}/cwd`).startsWith(folder)) return [];
        return [readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        // The process ended after it was listed, is a zombie, or belongs to another user.
        return [];
      }
    });
