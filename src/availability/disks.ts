import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { given, givenInteger } from '../start/settings';
import { startMessage } from '../start/wording';

const MEGABYTE = 1024 * 1024;

/** Megabytes that must be free on a disk the system writes to, unless `DISK_FREE_MB` names another number. */
const DEFAULT_FREE = 200;

/** Set by the start scripts: where the embedded PostgreSQL keeps its data. */
export const EMBEDDED_DATA_DIR = 'EMBEDDED_DATA_DIR';

interface Written {
  readonly folder: string;
  /** The name of what lies there: anybody may read the reasons, and no path of the server is for them. */
  readonly what: keyof typeof NAMES;
}

const NAMES = {
  uploads: startMessage('disk_of_uploads'),
  temporary: startMessage('disk_of_temporary'),
  database: startMessage('disk_of_database'),
};

/** The folders that the system writes to. */
const writtenFolders = (strapi: Core.Strapi): readonly Written[] => {
  const data = given(EMBEDDED_DATA_DIR);
  return [
    { folder: join(strapi.dirs.static.public, 'uploads'), what: 'uploads' },
    { folder: tmpdir(), what: 'temporary' },
    ...(data === undefined ? [] : [{ folder: data, what: 'database' } as const]),
  ];
};

const freeMegabytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return (bavail * bsize) / MEGABYTE;
};

/** Why the system is not ready while a disk is nearly full; `DISK_FREE_MB` of 0 means that nobody looks. */
export const lowDiskReasons = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  const least = givenInteger('DISK_FREE_MB', DEFAULT_FREE);
  const reasons: string[] = [];
  for (const { folder, what } of writtenFolders(strapi)) {
    if (least > 0 && (await freeMegabytes(folder)) < least)
      reasons.push(startMessage('disk_low', { what: NAMES[what] }));
  }
  return reasons;
};
