/** Types of records that come in files. */
const IMPORTED = [
  'procedure',
  'procedure-change',
  'article',
  'meeting',
  'plan',
  'outreach',
  'official-document',
] as const;

/** Types whose lists are taken as files. */
const EXPORTED: readonly string[] = [...IMPORTED, 'agency', 'sector', 'channel'];

/** `api::article.article` -> `article`; null for a type that is not a record's. */
export const exportedType = (uid: string): string | null =>
  EXPORTED.find((name) => uid === `api::${name}.${name}`) ?? null;

export const isImported = (type: string): boolean => IMPORTED.some((name) => name === type);
