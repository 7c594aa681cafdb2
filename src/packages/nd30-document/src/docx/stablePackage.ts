import { strFromU8, strToU8, unzipSync, type Unzipped } from 'fflate';

import { zipped } from '../zip';

const CORE_PROPERTIES = 'docProps/core.xml';
const MAIN_PART = 'word/document.xml';
const TIMES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** Open Packaging Conventions: readers that look at the first bytes expect these two first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** Changes of parts by their names. */
export type PartEdits = Readonly<Record<string, (xml: string) => string>>;

/**
 * The same package in bytes that depend on its content only: entries in order, fixed zip dates, no time of writing. Its
 * main part is written as `complete` has it, piece by piece, so that a long one is never held as a whole; the parts of
 * `edits` as these have them.
 * @throws Error when a part to edit is missing, or when the core properties do not hold the two times, for then something else wrote the package
 */
export function stablePackage(
  bytes: Uint8Array,
  complete: (mainPart: string) => Iterable<string> = (mainPart) => [mainPart],
  edits: PartEdits = {},
): Uint8Array {
  const parts = Object.entries(edited(unzipSync(bytes), edits)).sort(byPlace);
  return zipped(
    parts.map(([name, content]) => {
      const xml = strFromU8(content);
      return { name, xml: name === MAIN_PART ? complete(xml) : [xml] };
    }),
  );
}

function edited(parts: Unzipped, edits: PartEdits): Unzipped {
  const result = { ...parts };
  for (const [name, edit] of [...Object.entries(edits), [CORE_PROPERTIES, withoutTimes] as const]) {
    const content = result[name];
    if (content === undefined) throw new Error(`No ${name} was written.`);
    result[name] = strToU8(edit(strFromU8(content)));
  }
  return result;
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
