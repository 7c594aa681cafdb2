import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TempFolder {
  readonly path: string;
  /** Writes a shell script that can be run. */
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

/** Command lines of the living processes that work in a folder, also one that is gone. */
export const processesIn = (folder: string): readonly string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        if (!readlinkSync(`/proc/${id}/cwd`).startsWith(folder)) return [];
        return [readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        // Ended since it was listed, a zombie, or somebody else's.
        return [];
      }
    });
