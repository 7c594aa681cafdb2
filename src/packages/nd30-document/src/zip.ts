import { strToU8, Zip, ZipDeflate } from 'fflate';

/**
 * The date of every entry, so that the bytes do not depend on the time of writing. The zip library reads local time
 * fields, so the value is the same in every time zone; zip has no earlier date.
 */
const ZIP_DATE = new Date(1980, 0, 1, 12);

/** A part of a package: its XML in pieces, each requested only after the previous ones are written. */
export interface Part {
  readonly name: string;
  readonly xml: Iterable<string>;
}

/** Number of UTF-16 code units compressed at once. */
const PIECE = 65_536;

/**
 * Writes a package whose bytes depend only on its parts. It compresses while writing, so that the XML is never held
 * in memory as a whole.
 */
export function zipParts(parts: Iterable<Part>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, xml } of parts) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = ZIP_DATE;
    zip.add(file);
    let waiting = '';
    for (const piece of xml) {
      waiting += piece;
      if (waiting.length < PIECE) continue;
      file.push(strToU8(waiting));
      waiting = '';
    }
    file.push(strToU8(waiting), true);
  }
  zip.end();
  return joinChunks(chunks);
}

function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
