import type { RecordType } from '../../records';
import { pageAddress } from '../addresses';
import type { PageRequest } from '../page';
import type { SearchHit, TextPart } from './reportPlugin';
import { readRequiredText } from './values';

/** The types that have pages; search shows no others. */
export const SEARCHED_TYPES = [
  'procedure',
  'article',
  'meeting',
  'plan',
] as const satisfies readonly RecordType[];

type SearchedType = (typeof SEARCHED_TYPES)[number];

export interface HitView {
  readonly type: SearchedType;
  readonly href: string;
  readonly date: string | null;
  readonly title: readonly TextPart[];
  readonly excerpt: readonly TextPart[];
}

const isSearchedType = (type: string): type is SearchedType => SEARCHED_TYPES.some((known) => known === type);

/** The address keys of the hits of one type, by document id, in one query. */
const readKeys = async (
  { records }: PageRequest,
  type: 'procedure' | 'article',
  field: 'code' | 'slug',
  hits: readonly SearchHit[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = hits.filter((hit) => hit.type === type).map(({ documentId }) => documentId);
  if (ids.length === 0) return new Map();
  const found = await records(type).many({ fields: [field], filters: { documentId: { $in: ids } } });
  return new Map(
    found.map((record) => [readRequiredText(record, 'documentId'), readRequiredText(record, field)]),
  );
};

/** Longest title shown in a list, in characters. */
const LONGEST_TITLE = 220;

const shortenTitle = (parts: readonly TextPart[]): readonly TextPart[] => {
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

/** The hits with links to their pages. */
export const toHitViews = async (
  request: PageRequest,
  hits: readonly SearchHit[],
): Promise<readonly HitView[]> => {
  const codes = await readKeys(request, 'procedure', 'code', hits);
  const slugs = await readKeys(request, 'article', 'slug', hits);
  const hitHref = (type: SearchedType, documentId: string): string | null => {
    if (type === 'meeting' || type === 'plan') return pageAddress[type](documentId);
    const key = type === 'procedure' ? codes.get(documentId) : slugs.get(documentId);
    return key === undefined ? null : pageAddress[type](key);
  };
  return hits.flatMap(({ type, documentId, date, titleParts, excerpt }) => {
    const href = isSearchedType(type) ? hitHref(type, documentId) : null;
    return href === null || !isSearchedType(type)
      ? []
      : [{ type, href, date, title: shortenTitle(titleParts), excerpt }];
  });
};
