import type { RecordType } from '../types';

/** The types that files may hold, with the fields that tell one record of an agency from another. */
export const NATURAL_KEYS: Partial<Record<RecordType, readonly string[]>> = {
  procedure: ['code'],
  'procedure-change': ['effectiveOn', 'procedure', 'kind'],
  article: ['publishedOn', 'title'],
  meeting: ['heldOn', 'title'],
  plan: ['number', 'year', 'symbol'],
  outreach: ['happenedOn', 'title', 'channel'],
  'official-document': ['issuedOn', 'number', 'symbol', 'issuerName'],
};
