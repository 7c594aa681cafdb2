import { strFromU8, unzipSync } from 'fflate';

import { zipped } from '../zip';

const CORE_PROPERTIES = 'docProps/core.xml';
const MAIN_PART = 'word/document.xml';
const TIMES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

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
  return zipped(
    parts.map(([name, content]) => ({ name, xml: contentOf(name, strFromU8(content), complete) })),
  );
}

function contentOf(
  name: string,
  xml: string,
  complete: (mainPart: string) => Iterable<string>,
): Iterable<string> {
  if (name === MAIN_PART) return complete(xml);
  return [name === CORE_PROPERTIES ? withoutTimes(xml) : xml];
}

type Part = readonly [name: string, content: Uint8Array];

function withoutTimes(core: string): string {
  const found = core.match(TIMES)?.length ?? 0;
  if (found !== 2) throw new Error(`${CORE_PROPERTIES} holds ${found} times of writing, not 2.`);
  return core.replace(TIMES, '');
}

function place(name: string): number {
  const index = FIRST.indexOf(name);
  return index === -1 ? FIRST.length : index;
}

const byPlace = ([left]: Part, [right]: Part): number =>
  place(left) - place(right) || (left < right ? -1 : Number(left > right));
