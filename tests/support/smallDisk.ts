import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A small disk of its own, mounted on a folder. */
export interface SmallDisk {
  /** Takes all the room that is left. */
  fill(): void;
  free(): void;
  unmount(): void;
}

const run = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Null where mounting is not allowed (it takes root on Linux). */
export const mountSmallDisk = (folder: string, megabytes: number): SmallDisk | null => {
  if (process.platform !== 'linux') return null;
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'tmpfs', folder)) return null;
  const filler = path.join(folder, 'filler');
  return {
    fill: () => {
      try {
        writeFileSync(filler, Buffer.alloc(megabytes * 1024 * 1024));
      } catch {
        // As much as there was room for has been written.
      }
    },
    free: () => rmSync(filler, { force: true }),
    unmount: () => void run('umount', '-l', folder),
  };
};
