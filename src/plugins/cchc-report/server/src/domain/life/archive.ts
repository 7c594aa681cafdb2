import wording from '../narrative/wording.vi.json';

/** "VT": where every issued document is kept (ô 9b). */
export const ARCHIVE: string = wording.archive;
