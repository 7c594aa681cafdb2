import { createReadStream, existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { SettingError } from '../start/settings';
import { startMessage } from '../start/wording';
import { isFileName } from './addresses';
import { openBucket } from './bucket';
import type { BucketSettings } from './bucketSettings';
import { uploadFolder } from './wholeFiles';

const moveFiles = async (folder: string, settings: BucketSettings): Promise<number> => {
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => isFileName(name)) : [];
  if (names.length === 0) return 0;
  const bucket = await openBucket(settings);
  for (const name of names) {
    const path = join(folder, name);
    await bucket.put(name, createReadStream(path), (await stat(path)).size);
    await rm(path);
  }
  return names.length;
};

/**
 * At start: moves the files of the folder into the bucket, where addresses are answered from now on. One that is interrupted goes on
 * at the next start.
 * @throws SettingError if the bucket does not take them
 */
export const moveToBucket = async (strapi: Core.Strapi, settings: BucketSettings): Promise<void> => {
  try {
    const count = await moveFiles(uploadFolder(strapi), settings);
    if (count > 0) strapi.log.info(startMessage('bucket_moved', { count: String(count) }));
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new SettingError(startMessage('bucket_not_moved', { reason }));
  }
};
