const MEGABYTE = 1024 * 1024;

/** Bytes of an uploaded file of any kind. */
export const MAX_FILE_BYTES = 20 * MEGABYTE;

/** Pixels of an image over all frames: about the maximum of phone cameras. */
export const MAX_PIXELS = 50_000_000;
