import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, type Header, pack } from 'tar-stream';
import { BackupError } from './errors';

/** An entry as the manifest lists it. */
export interface EntryRecord {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** The last entry: the archive is whole when it is there and names every entry before it. */
export const MANIFEST = 'manifest.json';

/** Bytes after which the rows of a table go into the next entry: a tar entry says its size before its content. */
const CHUNK = 4 * 1024 * 1024;

const NEWLINE = 0x0a;

const PRIVATE = 0o600;

const digest = (hash: Hash): string => hash.digest('hex');

/** Hashes chunks on their way. */
async function* passThrough(chunks: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

/** Errors that `tar-stream` raises have these beginnings and no class. */
const isOfArchive = (error: unknown): boolean =>
  error instanceof Error && /^(Unexpected end of data|Invalid tar header|Size mismatch)/.test(error.message);

/** Writes entries one after another and remembers the size and hash of each. */
export class ArchiveWriter {
  private readonly tar = pack();
  /** The bytes of the archive, to be consumed while it is written. */
  readonly stream: Readable = Readable.from(this.tar, { objectMode: false });
  private readonly written: EntryRecord[] = [];

  constructor(private readonly at: Date) {}

  async addBytes(name: string, bytes: Buffer): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.tar.entry(this.header(name, bytes.length), bytes, (error) => (error ? reject(error) : resolve()));
    });
    this.record(name, bytes.length, createHash('sha256').update(bytes));
  }

  async addJson(name: string, value: unknown): Promise<void> {
    await this.addBytes(name, Buffer.from(`${JSON.stringify(value, null, 1)}\n`));
  }

  /** @param size bytes that the content has */
  async addStream(name: string, size: number, content: Readable): Promise<void> {
    const hash = createHash('sha256');
    const entry = this.tar.entry(this.header(name, size));
    await pipeline(passThrough(content, hash), entry);
    this.record(name, size, hash);
  }

  /**
   * Adds lines of unknown length as entries `name.0001`, `name.0002`, ...; each ends with a whole line, so that it can be read by
   * itself.
   */
  async addLines(name: string, content: AsyncIterable<Buffer>): Promise<void> {
    let waiting: Buffer[] = [];
    let size = 0;
    let number = 0;
    const add = async (bytes: Buffer): Promise<void> => {
      if (bytes.length === 0) return;
      number += 1;
      await this.addBytes(`${name}.${String(number).padStart(4, '0')}`, bytes);
    };
    for await (const chunk of content) {
      waiting.push(chunk);
      size += chunk.length;
      if (size < CHUNK) continue;
      const bytes = Buffer.concat(waiting);
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      if (end > 0) await add(bytes.subarray(0, end));
      waiting = [bytes.subarray(end)];
      size = bytes.length - end;
    }
    await add(Buffer.concat(waiting));
  }

  /** Ends the archive with the manifest. */
  async finish(summary: Readonly<Record<string, unknown>>): Promise<void> {
    await this.addJson(MANIFEST, { ...summary, entries: [...this.written] });
    this.tar.finalize();
  }

  private header(name: string, size: number): Pick<Header, 'name' | 'size' | 'mtime' | 'mode'> {
    return { name, size, mtime: this.at, mode: PRIVATE };
  }

  private record(name: string, size: number, hash: Hash): void {
    this.written.push({ name, size, sha256: digest(hash) });
  }
}

/** One entry of an archive that is being read; its content must be consumed before the next. */
export interface ArchiveEntry {
  readonly name: string;
  readonly size: number;
  readonly content: AsyncIterable<Buffer>;
}

const readEntries = (manifest: unknown): readonly EntryRecord[] => {
  const entries: unknown =
    typeof manifest === 'object' && manifest !== null && 'entries' in manifest ? manifest.entries : null;
  if (!Array.isArray(entries)) throw new BackupError('broken_backup');
  return entries as readonly EntryRecord[];
};

const isSame = (a: EntryRecord, b: EntryRecord | undefined): boolean =>
  a.name === b?.name && a.size === b.size && a.sha256 === b.sha256;

/** Reads a small entry as JSON. @throws BackupError `broken_backup` */
export const readJson = async ({ content }: Pick<ArchiveEntry, 'content'>): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    throw new BackupError('broken_backup', {}, { cause: error });
  }
};

/**
 * Reads the entries of an archive in their order and compares them with its manifest.
 * @param use consumes the content of each entry; called for all but the manifest
 * @returns the manifest
 * @throws BackupError `broken_backup` if the archive is cut off, changed, or has an entry that its manifest does not name; any error
 *   of `use`
 */
export const readArchive = async (
  stream: Readable,
  use: (entry: ArchiveEntry) => Promise<void>,
): Promise<Readonly<Record<string, unknown>>> => {
  const found: EntryRecord[] = [];
  let manifest: unknown;
  const tar = extract();
  const fed = pipeline(stream, tar).then(
    () => null,
    (error: unknown) => error,
  );
  const readOne = async (
    { name, size }: Pick<Header, 'name' | 'size'>,
    chunks: AsyncIterable<Buffer>,
  ): Promise<void> => {
    if (manifest !== undefined) throw new BackupError('broken_backup');
    if (name === MANIFEST) {
      manifest = await readJson({ content: chunks });
      return;
    }
    const hash = createHash('sha256');
    await use({ name, size, content: passThrough(chunks, hash) });
    found.push({ name, size, sha256: digest(hash) });
  };
  try {
    for await (const entry of tar) await readOne(entry.header, entry as AsyncIterable<Buffer>);
  } catch (error) {
    stream.destroy();
    if (isOfArchive(error) || (await fed) === error)
      throw new BackupError('broken_backup', {}, { cause: error });
    throw error;
  }
  const failure = await fed;
  if (failure !== null) throw new BackupError('broken_backup', {}, { cause: failure });
  const listed = readEntries(manifest);
  if (listed.length !== found.length || !found.every((entry, index) => isSame(entry, listed[index])))
    throw new BackupError('broken_backup');
  return manifest as Readonly<Record<string, unknown>>;
};
