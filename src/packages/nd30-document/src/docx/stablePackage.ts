import { strFromU8, strToU8, unzipSync, type Unzipped } from 'fflate';

import { zipParts } from '../zip';

const CORE_PROPERTIES = 'docProps/core.xml';
const MAIN_PART = 'word/document.xml';
const TIMES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** Open Packaging Conventions: readers that inspect the first bytes expect these two parts first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** Changes of parts, by part name. */
export type PartEdits = Readonly<Record<string, (xml: string) => string>>;

/**
 * Rewrites a package so that its bytes depend only on its content: sorted entries, fixed zip dates, no time of
 * writing. `complete` yields the main part in pieces, so that a long one is never held in memory as a whole; `edits`
 * change other parts.
 * @throws Error if a part to edit is missing or the core properties lack the two times, because then something else
 * wrote the package
 */
export function stablePackage(
  bytes: Uint8Array,
  complete: (mainPart: string) => Iterable<string> = (mainPart) => [mainPart],
  edits: PartEdits = {},
): Uint8Array {
  const parts = Object.entries(editParts(unzipSync(bytes), edits)).sort(byPlace);
  return zipParts(
    parts.map(([name, content]) => {
      const xml = strFromU8(content);
      return { name, xml: name === MAIN_PART ? complete(xml) : [xml] };
    }),
  );
}

function editParts(parts: Unzipped, edits: PartEdits): Unzipped {
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
