import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';

import { ZIP_DATE } from '../zipDate';

const CORE_PROPERTIES = 'docProps/core.xml';
const MAIN_PART = 'word/document.xml';
const TIMES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

const LEVEL = 6;

/** Open Packaging Conventions: readers that look at the first bytes expect these two first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/**
 * The same package in bytes that depend on its content only: entries in order, fixed zip dates, no time of writing. Its
 * main part is written as `complete` has it, piece by piece, so that a long one is never held as a whole.
 * @throws Error when the core properties do not hold the two times, for then something else wrote the package
 */
export function stablePackage(
  bytes: Uint8Array,
  complete: (mainPart: string) => Iterable<string> = (mainPart) => [mainPart],
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).sort(byPlace);
  if (!parts.some(([name]) => name === CORE_PROPERTIES))
    throw new Error(`No ${CORE_PROPERTIES} was written.`);
  const written: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written.push(chunk);
  });
  for (const [name, content] of parts) {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = ZIP_DATE;
    zip.add(entry);
    if (name === MAIN_PART) for (const piece of complete(strFromU8(content))) entry.push(strToU8(piece));
    else entry.push(name === CORE_PROPERTIES ? withoutTimes(content) : content);
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(written);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

type Part = readonly [name: string, content: Uint8Array];

function withoutTimes(core: Uint8Array): Uint8Array {
  const xml = strFromU8(core);
  const found = xml.match(TIMES)?.length ?? 0;
  if (found !== 2) throw new Error(`${CORE_PROPERTIES} holds ${found} times of writing, not 2.`);
  return strToU8(xml.replace(TIMES, ''));
}

function place(name: string): number {
  const index = FIRST.indexOf(name);
  return index === -1 ? FIRST.length : index;
}

const byPlace = ([left]: Part, [right]: Part): number =>
  place(left) - place(right) || (left < right ? -1 : Number(left > right));
