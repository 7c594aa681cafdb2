/** The types of record that stand behind figures, in the order in which staff are offered them. */
export const RECORD_TYPES = [
  'article',
  'meeting',
  'outreach',
  'plan',
  'official-document',
  'procedure',
  'procedure-change',
] as const;

export type RecordType = (typeof RECORD_TYPES)[number];

export const isRecordType = (text: string): text is RecordType =>
  (RECORD_TYPES as readonly string[]).includes(text);

/** Everything that search finds, in the order in which it is offered. */
export const SEARCH_TYPES = [...RECORD_TYPES, 'agency', 'sector', 'channel'] as const;

export type SearchType = (typeof SEARCH_TYPES)[number];
