import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { readSetting, readInteger } from '../start/settings';
import { startMessage } from '../start/wording';

const MEGABYTE = 1024 * 1024;

/** Megabytes that must be free on each disk the system writes to, unless `DISK_FREE_MB` says otherwise. */
const DEFAULT_FREE = 200;

/** Milliseconds that a disk may take to answer; one of another machine may never do. */
const DISK_MS = 1_000;
const waitForDisk = (): Promise<null> => pause(DISK_MS, null, { ref: false });

/** The data folder of the embedded PostgreSQL, set by the start scripts. */
export const EMBEDDED_DATA_DIR = 'EMBEDDED_DATA_DIR';

interface Written {
  readonly folder: string;
  /** The kind of files in the folder. Readiness reasons are public, so they name no path. */
  readonly what: keyof typeof NAMES;
}

const NAMES = {
  uploads: startMessage('disk_of_uploads'),
  temporary: startMessage('disk_of_temporary'),
  database: startMessage('disk_of_database'),
};

/** Folders the system writes to. */
const listWrittenFolders = (strapi: Core.Strapi): readonly Written[] => {
  const data = readSetting(EMBEDDED_DATA_DIR);
  return [
    { folder: join(strapi.dirs.static.public, 'uploads'), what: 'uploads' },
    { folder: tmpdir(), what: 'temporary' },
    ...(data === undefined ? [] : [{ folder: data, what: 'database' } as const]),
  ];
};

const readFreeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** The free bytes of each disk that answers in time. */
export const measureDisks = async (
  strapi: Core.Strapi,
): Promise<readonly { readonly what: Written['what']; readonly free: number }[]> => {
  const measured = await Promise.all(
    listWrittenFolders(strapi).map(async ({ folder, what }) => {
      const free = await Promise.race([readFreeBytes(folder).catch(() => null), waitForDisk()]);
      return free === null ? [] : [{ what, free }];
    }),
  );
  return measured.flat();
};

/** Readiness reasons for disks that are nearly full. `DISK_FREE_MB=0` turns the check off. */
export const checkDisks = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  const least = readInteger('DISK_FREE_MB', DEFAULT_FREE);
  const reasons: string[] = [];
  for (const { folder, what } of listWrittenFolders(strapi)) {
    if (least > 0 && (await readFreeBytes(folder)) / MEGABYTE < least)
      reasons.push(startMessage('disk_low', { what: NAMES[what] }));
  }
  return reasons;
};

const STOPPING = 'cchc.stopping';

/** Marks the system as stopping, so that load balancers send requests elsewhere. */
export const beginStopping = (strapi: Core.Strapi): void => {
  strapi.config.set(STOPPING, true);
};

/** The readiness reason while the system is stopping. */
export const checkStopping = (strapi: Core.Strapi): readonly string[] =>
  strapi.config.get(STOPPING, false) ? [startMessage('stopping')] : [];
