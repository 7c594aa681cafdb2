/** A file on its way to become a piece of evidence, and how it came. */
export interface Incoming {
  readonly file: File;
  /** Pasted files may have a name that the browser made up. */
  readonly isPasted: boolean;
  /** A folder has no content of its own. */
  readonly isFolder?: boolean;
}

/** Words for what has no name of its own. */
export interface NamingWords {
  readonly screenshot: string;
  readonly file: string;
}

/** Browsers name every pasted picture so. */
const MADE_UP = /^image\.(?:png|jpe?g|gif|webp|bmp)$/i;

const EXTENSION = /\.[^.\s]{1,8}$/;

/** The file's name as words: without extension, underscores and doubled spaces. */
const toWords = (fileName: string): string =>
  fileName
    .normalize('NFC')
    .replace(EXTENSION, '')
    .replace(/[_\s]+/g, ' ')
    .trim();

/** As the inspector reads it: "dd/mm/yyyy". */
const toDay = (now: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);

/**
 * The name of the piece of evidence: that of its file, or its kind and the day for a pasted picture. A name that the record has
 * already gets a number.
 * @param taken the names of the record's other pieces
 */
export const namePiece = (
  { file, isPasted }: { file: Pick<File, 'name' | 'type'>; isPasted: boolean },
  taken: readonly string[],
  words: NamingWords,
  now: Date,
): string => {
  const isNameless = file.name === '' || (isPasted && MADE_UP.test(file.name)) || toWords(file.name) === '';
  const kind = file.type.startsWith('image/') ? words.screenshot : words.file;
  const name = isNameless ? kind.replace('{day}', toDay(now)) : toWords(file.name);
  const used = new Set(taken);
  let free = name;
  for (let number = 2; used.has(free); number += 1) free = `${name} (${number})`;
  return free;
};

/** The name under which the file is kept: its own, or the piece's when the browser made it up. */
export const nameFile = (
  { file, isPasted }: { file: Pick<File, 'name'>; isPasted: boolean },
  piece: string,
): string => {
  if (!isPasted || !MADE_UP.test(file.name)) return file.name;
  return `${piece.replaceAll('/', '-')}${EXTENSION.exec(file.name)?.[0] ?? ''}`;
};
