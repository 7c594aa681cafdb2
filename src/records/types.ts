/** The content types whose rules live here, by the name that stands in `api::<name>.<name>`. */
export const RECORD_TYPES = [
  'agency',
  'sector',
  'channel',
  'procedure',
  'procedure-change',
  'article',
  'meeting',
  'plan',
  'outreach',
  'official-document',
] as const;

export type RecordType = (typeof RECORD_TYPES)[number];
export type RecordUid = { [T in RecordType]: `api::${T}.${T}` }[RecordType];

const BY_UID = new Map<string, RecordType>(RECORD_TYPES.map((type) => [`api::${type}.${type}`, type]));

/** `api::plan.plan` -> `plan`; undefined for every type that is not ours. */
export const recordTypeOf = (uid: string): RecordType | undefined => BY_UID.get(uid);

export const uidOf = (type: RecordType): RecordUid => `api::${type}.${type}` as RecordUid;

/** What a record holds, as read from the database or as sent; nothing is known of its shape yet. */
export type RecordValues = Readonly<Record<string, unknown>>;

export const isRecordValues = (value: unknown): value is RecordValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
