/** Checks of uploaded files, and how they are stored and served. */
export { checkFile, checkReplacement, type ReceivedFile } from './check';
export { type Field, isFileField, ACCEPTED_MIMES } from './kinds';
export { createQueue } from './queue';
export { refuseFetching, serveAsDownload } from './refusal';
export { removeAbandonedParts, removeWritten, writeFilesAtomically, type WritingState } from './wholeFiles';
