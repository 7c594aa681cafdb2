import { type Entry, openPromise, type ZipFile } from 'yauzl';

/** An archive on disk, by its central directory, which is what office programs read. */
export interface Zip {
  readonly names: readonly string[];
  /** Null when there is no such part, or more than one. */
  text(name: string): Promise<string | null>;
}

/** Parts of an archive; office files have some hundreds. */
const MAX_PARTS = 10_000;
/** Bytes of one part that is read, inflated. */
const MAX_TEXT_BYTES = 1024 * 1024;

const textOf = async (zip: ZipFile, entry: Entry): Promise<string | null> => {
  if (entry.uncompressedSize > MAX_TEXT_BYTES) return null;
  const chunks: Buffer[] = [];
  // The stream ends with an error as soon as it gives more than the directory says.
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
};

/**
 * Opens an archive for as long as `use` takes.
 * @throws Error when it is damaged, has names that lead elsewhere, or too many parts
 */
export const withZip = async <T>(path: string, use: (zip: Zip) => Promise<T>): Promise<T> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    if (zip.entryCount > MAX_PARTS) throw new Error('Too many parts.');
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return await use({
      names: entries.map(({ fileName }) => fileName),
      text: async (name) => {
        const [entry, another] = entries.filter(
          ({ fileName }) => fileName.toLowerCase() === name.toLowerCase(),
        );
        return entry === undefined || another !== undefined ? null : textOf(zip, entry);
      },
    });
  } finally {
    zip.close();
  }
};
