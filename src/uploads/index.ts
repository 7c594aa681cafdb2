/** What files are taken in, and how they are given out again. */
export { checkFile, type ReceivedFile } from './check';
export { ACCEPTED_MIMES } from './kinds';
export { serveAsFile } from './serving';
