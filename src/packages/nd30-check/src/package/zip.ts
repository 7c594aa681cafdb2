import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from 'yauzl';

import type { Refusal } from './faults';
import type { PackageLimits } from './limits';

/** A zip in memory. Parts are inflated on demand, and nothing is written. */
export interface Zip {
  readonly names: ReadonlySet<string>;
  /**
   * Streams a part piece by piece; false when there is no such part.
   * @throws the refusal of `damaged` when the length or checksum of the part is not the declared one
   */
  read(name: string, take: (piece: Uint8Array) => void): Promise<boolean>;
}

/** The Open Packaging Conventions allow only stored and deflated parts. */
const METHODS: readonly number[] = [0, 8];

/**
 * Lists the parts of a zip by its central directory.
 * @throws the refusal of `damaged`, `unsafe`, `inflates_too_far` or `is_encrypted`
 */
export async function openZip(bytes: Buffer, limits: PackageLimits, refusal: Refusal): Promise<Zip> {
  const damagedUnless: Attempt = async (work) => {
    try {
      return await work();
    } catch {
      throw refusal('damaged');
    }
  };
  const zip = await damagedUnless(() =>
    fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, decodeStrings: false }),
  );
  if (zip.entryCount > limits.entries) throw refusal('inflates_too_far');
  const entries = await listEntries(zip, limits, refusal, damagedUnless);
  return {
    names: new Set(entries.keys()),
    async read(name, take) {
      const entry = entries.get(name);
      if (entry === undefined) return false;
      const stream = await damagedUnless(() => zip.openReadStreamPromise(entry));
      if ((await pour(stream, take, damagedUnless)) !== entry.crc32) throw refusal('damaged');
      return true;
    },
  };
}

/** Turns every error of the zip reader or of inflate into one refusal. */
type Attempt = <T>(work: () => Promise<T>) => Promise<T>;

async function listEntries(
  zip: ZipFile,
  limits: PackageLimits,
  refusal: Refusal,
  damagedUnless: Attempt,
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const folded = new Set<string>();
  let total = 0;
  for await (const entry of eachEntry(zip, damagedUnless)) {
    const name = safeName(entry);
    if (name === null) throw refusal('unsafe');
    if (entry.isEncrypted()) throw refusal('is_encrypted');
    if (!METHODS.includes(entry.compressionMethod)) throw refusal('damaged');
    total += entry.uncompressedSize;
    if (total > limits.totalBytes || isBomb(entry, limits)) throw refusal('inflates_too_far');
    // Part names are case-insensitive (ISO/IEC 29500-2, 6.2.2.3).
    const key = name.toLowerCase();
    if (folded.has(key)) throw refusal('unsafe');
    folded.add(key);
    entries.set(name, entry);
  }
  return entries;
}

async function* eachEntry(zip: ZipFile, damagedUnless: Attempt): AsyncGenerator<Entry> {
  const entries = zip.eachEntry();
  for (;;) {
    const next = await damagedUnless(() => entries.next());
    if (next.done === true) return;
    yield next.value;
  }
}

/** Returns the name of the part; null for an invalid name or one that leads out of the package. */
function safeName(entry: Entry): string | null {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  return name === '' || name.includes('\0') || validateFileName(name) !== null ? null : name;
}

const isBomb = ({ compressedSize, uncompressedSize }: Entry, limits: PackageLimits): boolean =>
  uncompressedSize > limits.partBytes ||
  (uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio);

/**
 * Passes on a whole stream and returns its checksum. The stream fails as soon as it exceeds the declared size, so
 * inflation is bounded.
 */
async function pour(
  stream: Readable,
  take: (piece: Uint8Array) => void,
  damagedUnless: Attempt,
): Promise<number> {
  let checksum = 0;
  try {
    const pieces = stream[Symbol.asyncIterator]();
    for (;;) {
      const next: IteratorResult<Buffer> = await damagedUnless(() => pieces.next());
      if (next.done === true) return checksum;
      checksum = crc32(next.value, checksum);
      take(next.value);
    }
  } finally {
    stream.destroy();
  }
}
