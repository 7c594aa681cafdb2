import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { SaxesParser } from 'saxes';
import type { RefusalCode } from './refusal';

/** A zip archive by its central directory, which office programs read. */
export interface Zip {
  readonly names: readonly string[];
  /** The text of a part; null if it is missing or ambiguous. */
  text(name: string): Promise<string | null>;
}

/** Maximum number of parts; office files have some hundreds. */
const MAX_PARTS = 10_000;
/** Maximum inflated size of a part that is read. */
const MAX_TEXT_BYTES = 1024 * 1024;

const readEntry = async (zip: ZipFile, entry: Entry): Promise<string | null> => {
  if (entry.uncompressedSize > MAX_TEXT_BYTES) return null;
  const chunks: Buffer[] = [];
  // The stream fails if it exceeds the size in the directory.
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
};

/**
 * Opens an archive while `use` runs.
 * @throws Error if it is damaged, has unsafe names or too many parts
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
        return entry === undefined || another !== undefined ? null : readEntry(zip, entry);
      },
    });
  } finally {
    zip.close();
  }
};

/** Finds what is wrong with a file on disk; null if its content matches its name. */
export type Check = (path: string) => Promise<RefusalCode | null>;

/** Types that mark macros; Office refuses macros in a package whose main part has another type. */
const OFFICE_MACROS = /macroenabled|vbaproject/;
/** The type of a package's main part. */
const OFFICE_MAIN = /\.main\+xml$/;
/** Where OpenDocument stores scripts. */
const DOCUMENT_SCRIPTS = /^(?:Basic|Scripts)\/.*[^/]$/i;

/** Media types declared by a package (ISO/IEC 29500-2, 6.2.3), lower case. */
const readDeclaredTypes = (contentTypes: string): ReadonlySet<string> => {
  const types = new Set<string>();
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    const type = attributes['ContentType'];
    if (type !== undefined) types.add(type.trim().toLowerCase());
  });
  parser.write(contentTypes).close();
  return types;
};

const checkZip =
  (check: (zip: Zip) => Promise<RefusalCode | null>): Check =>
  async (path) => {
    try {
      return await withZip(path, check);
    } catch {
      // Damaged or ambiguous archives are not what their name says.
      return 'file_content_differs';
    }
  };

/** Checks for an Office package with this main type and no macros. */
export const checkOfficePackage = (mime: string): Check =>
  checkZip(async (zip) => {
    const contentTypes = await zip.text('[Content_Types].xml');
    if (contentTypes === null) return 'file_content_differs';
    const types = [...readDeclaredTypes(contentTypes)];
    if (types.some((type) => OFFICE_MACROS.test(type))) return 'file_has_macros';
    const [main, another] = types.filter((type) => OFFICE_MAIN.test(type));
    return main === `${mime}.main+xml` && another === undefined ? null : 'file_content_differs';
  });

/** Checks for an OpenDocument file of this type without scripts. */
export const checkOpenDocument = (mime: string): Check =>
  checkZip(async (zip) => {
    if ((await zip.text('mimetype')) !== mime) return 'file_content_differs';
    return zip.names.some((name) => DOCUMENT_SCRIPTS.test(name)) ? 'file_has_macros' : null;
  });
