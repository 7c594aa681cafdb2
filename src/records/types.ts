/** The content types with rules, by the name in `api::<name>.<name>`. */
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

/** `api::plan.plan` -> `plan`; undefined for other types. */
export const findRecordType = (uid: string): RecordType | undefined => BY_UID.get(uid);

export const recordUid = (type: RecordType): RecordUid => `api::${type}.${type}` as RecordUid;

/** Values of a record as read or sent, not yet checked. */
export type RecordValues = Readonly<Record<string, unknown>>;

export const isRecordValues = (value: unknown): value is RecordValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Fields set by the server. Ids chosen by a caller would collide with later ones, and the ten types have one
 * language.
 */
const SERVER_FIELDS: readonly string[] = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'locale',
];

/**
 * Drops fields that only the server sets. Ids inside parts and relations stay, because they identify a part or
 * record.
 */
export const omitServerFields = (data: RecordValues): RecordValues =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !SERVER_FIELDS.includes(field)));
