import type { RecordType } from '../../records';
import { addressOf } from '../addresses';
import type { PageRequest } from '../page';
import type { SearchHit, TextPart } from './reportPlugin';
import { givenText } from './values';

/** The types that have pages; no other record is found, for it could not be shown. */
export const FOUND_TYPES = [
  'procedure',
  'article',
  'meeting',
  'plan',
] as const satisfies readonly RecordType[];

type FoundType = (typeof FOUND_TYPES)[number];

export interface FoundView {
  readonly type: FoundType;
  readonly href: string;
  readonly date: string | null;
  readonly title: readonly TextPart[];
  readonly excerpt: readonly TextPart[];
}

const isFoundType = (type: string): type is FoundType => FOUND_TYPES.some((known) => known === type);

/** What procedures and articles are addressed by, by their document ids: one question a type. */
const readKeys = async (
  { records }: PageRequest,
  type: 'procedure' | 'article',
  field: 'code' | 'slug',
  hits: readonly SearchHit[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = hits.filter((hit) => hit.type === type).map(({ documentId }) => documentId);
  if (ids.length === 0) return new Map();
  const found = await records(type).many({ fields: [field], filters: { documentId: { $in: ids } } });
  return new Map(found.map((record) => [givenText(record, 'documentId'), givenText(record, field)]));
};

/** As many letters of a title as a list shows. */
const LONGEST_TITLE = 220;

const shortened = (parts: readonly TextPart[]): readonly TextPart[] => {
  let left = LONGEST_TITLE;
  const kept: TextPart[] = [];
  for (const { text, hit } of parts) {
    const letters = [...text];
    if (left <= 0) break;
    kept.push({ text: letters.length > left ? `${letters.slice(0, left).join('')}…` : text, hit });
    left -= letters.length;
  }
  return kept;
};

/** What was found, each with the page it leads to. */
export const foundViews = async (
  request: PageRequest,
  hits: readonly SearchHit[],
): Promise<readonly FoundView[]> => {
  const codes = await readKeys(request, 'procedure', 'code', hits);
  const slugs = await readKeys(request, 'article', 'slug', hits);
  const hrefOf = (type: FoundType, documentId: string): string | null => {
    if (type === 'meeting' || type === 'plan') return addressOf[type](documentId);
    const key = type === 'procedure' ? codes.get(documentId) : slugs.get(documentId);
    return key === undefined ? null : addressOf[type](key);
  };
  return hits.flatMap(({ type, documentId, date, titleParts, excerpt }) => {
    const href = isFoundType(type) ? hrefOf(type, documentId) : null;
    return href === null || !isFoundType(type)
      ? []
      : [{ type, href, date, title: shortened(titleParts), excerpt }];
  });
};
