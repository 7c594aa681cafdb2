import { strToU8, Zip, ZipDeflate } from 'fflate';

/**
 * The day of every entry, so that the bytes tell no time of writing. Read by the parts of the local time, so the same in every
 * zone; a zip knows no earlier day.
 */
const ZIP_DATE = new Date(1980, 0, 1, 12);

/** A part of a package: its XML in pieces, asked for only when those before it are written. */
export interface Part {
  readonly name: string;
  readonly xml: Iterable<string>;
}

/** UTF-16 code units that are compressed at once. */
const PIECE = 65_536;

/** A package in bytes that depend on its parts only. Compressed as it is written: its XML is never held as a whole. */
export function zipped(parts: Iterable<Part>): Uint8Array {
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
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
