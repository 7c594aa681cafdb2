import { bucketStore, folderStore, type UploadStore } from '../../database/backup';
import { openBucket } from '../../src/uploads/bucket';
import { readBucketSettings } from '../../src/uploads/bucketSettings';
import { inProject } from './project';

/** The place of uploaded files that the settings name. */
export const openUploadStore = async (): Promise<UploadStore> => {
  const settings = readBucketSettings();
  return settings === null
    ? folderStore(inProject('public', 'uploads'))
    : bucketStore(await openBucket(settings));
};
