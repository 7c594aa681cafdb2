import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from 'yauzl';

import { ReportError } from '../../../domain/errors';
import type { CheckLimits } from './limits';

/** A zip opened in memory: nothing is inflated before it is asked for, nothing is ever written. */
export interface Zip {
  readonly names: ReadonlySet<string>;
  /**
   * Hands on a part piece by piece; false when there is no such part.
   * @throws ReportError `document_damaged` when the part is not as long as declared or its checksum is another
   */
  read(name: string, take: (piece: Uint8Array) => void): Promise<boolean>;
}

/** Deflate and stored are all that the Open Packaging Conventions allow. */
const METHODS: readonly number[] = [0, 8];

/**
 * Lists the parts of a zip by its central directory.
 * @throws ReportError `document_damaged`, `document_unsafe`, `document_inflates_too_far`, `document_is_encrypted`
 */
export async function openZip(bytes: Buffer, limits: CheckLimits): Promise<Zip> {
  const zip = await damagedUnless(() =>
    fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, decodeStrings: false }),
  );
  if (zip.entryCount > limits.entries) throw new ReportError('document_inflates_too_far');
  const entries = await listed(zip, limits);
  return {
    names: new Set(entries.keys()),
    async read(name, take) {
      const entry = entries.get(name);
      if (entry === undefined) return false;
      await pour(await damagedUnless(() => zip.openReadStreamPromise(entry)), entry, take);
      return true;
    },
  };
}

async function listed(zip: ZipFile, limits: CheckLimits): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const folded = new Set<string>();
  let total = 0;
  for await (const entry of eachEntry(zip)) {
    const name = safeName(entry);
    if (entry.isEncrypted()) throw new ReportError('document_is_encrypted');
    if (!METHODS.includes(entry.compressionMethod)) throw new ReportError('document_damaged');
    total += entry.uncompressedSize;
    if (total > limits.totalBytes || isBomb(entry, limits))
      throw new ReportError('document_inflates_too_far');
    // Part names differ in more than the case of their letters (ISO/IEC 29500-2, 6.2.2.3).
    const key = name.toLowerCase();
    if (folded.has(key)) throw new ReportError('document_unsafe');
    folded.add(key);
    entries.set(name, entry);
  }
  return entries;
}

async function* eachEntry(zip: ZipFile): AsyncGenerator<Entry> {
  const entries = zip.eachEntry();
  for (;;) {
    const next = await damagedUnless(() => entries.next());
    if (next.done === true) return;
    yield next.value;
  }
}

function safeName(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  if (name === '' || name.includes('\0') || validateFileName(name) !== null)
    throw new ReportError('document_unsafe');
  return name;
}

const isBomb = ({ compressedSize, uncompressedSize }: Entry, limits: CheckLimits): boolean =>
  uncompressedSize > limits.partBytes ||
  (uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio);

/** The stream ends with an error as soon as it gives more than was declared, so what inflates is bounded. */
async function pour(stream: Readable, entry: Entry, take: (piece: Uint8Array) => void): Promise<void> {
  let checksum = 0;
  try {
    const pieces = stream[Symbol.asyncIterator]();
    for (;;) {
      const next: IteratorResult<Buffer> = await damagedUnless(() => pieces.next());
      if (next.done === true) break;
      checksum = crc32(next.value, checksum);
      take(next.value);
    }
  } finally {
    stream.destroy();
  }
  if (checksum !== entry.crc32) throw new ReportError('document_damaged');
}

/** Whatever the zip reader or inflate object to is one refusal to the reader of the answer. */
async function damagedUnless<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new ReportError('document_damaged');
  }
}
