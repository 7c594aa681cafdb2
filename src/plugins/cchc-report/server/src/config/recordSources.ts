import type { RecordType, SearchType } from '../contract';
import type { SourceId } from './sources';

/** The source that each type of record in an answer comes from. */
export const RECORD_SOURCES = {
  article: 'articles',
  meeting: 'meetings',
  outreach: 'outreach',
  plan: 'plans',
  'official-document': 'officialDocuments',
  procedure: 'procedures',
  'procedure-change': 'procedureChanges',
} as const satisfies Record<RecordType, SourceId>;

/** The same of everything that search finds. */
export const SEARCH_SOURCES = {
  ...RECORD_SOURCES,
  agency: 'agencies',
  sector: 'sectors',
  channel: 'channels',
} as const satisfies Record<SearchType, SourceId>;
