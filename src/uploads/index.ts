/** What files are taken in, and how they are given out again. */
export { checkFile, checkReplacement, type ReceivedFile } from './check';
export { type Field, isFileField } from './fields';
export { ACCEPTED_MIMES } from './kinds';
export { createQueue } from './queue';
export { refuseFetching } from './refusal';
export { serveAsFile } from './serving';
export { removePartsOfKilled, removeWritten, writeFilesWhole, type WritingState } from './wholeFiles';
