/** Checks of uploaded files, and how they are stored and served. */
export { isFileName, UPLOADS_ADDRESS } from './addresses';
export { type FoundFile, openBucket } from './bucket';
export { keepFilesInBucket, refuseBucketFailure } from './bucketFiles';
export { readBucketSettings } from './bucketSettings';
export { checkFile, checkReplacement, type ReceivedFile } from './check';
export { type Field, isFileField, ACCEPTED_MIMES } from './kinds';
export { moveToBucket } from './moveToBucket';
export { createQueue } from './queue';
export { requireOwnFile } from './ownFiles';
export { refuseFetching, serveAsDownload } from './refusal';
export { removeAbandonedParts, removeWritten, writeFilesAtomically, type WritingState } from './wholeFiles';
