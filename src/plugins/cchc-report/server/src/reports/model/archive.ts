import wording from '../../domain/narrative/wording.vi.json';

/** "VT": the unit that keeps every issued document (ô 9b). */
export const ARCHIVE: string = wording.archive;
