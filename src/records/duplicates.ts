import type { RecordType } from './types';

interface Duplicate {
  type: RecordType;
  /** The field that shows the refusal. */
  field: string;
}

/** The unique indexes of database/constraints/30-unique.sql, by name. */
const UNIQUE_INDEXES: Readonly<Record<string, Duplicate>> = {
  cchc_agencies_slug: { type: 'agency', field: 'slug' },
  cchc_sectors_slug: { type: 'sector', field: 'slug' },
  cchc_channels_slug: { type: 'channel', field: 'slug' },
  cchc_articles_slug_draft: { type: 'article', field: 'slug' },
  cchc_articles_slug_published: { type: 'article', field: 'slug' },
  cchc_procedures_code_draft: { type: 'procedure', field: 'code' },
  cchc_procedures_code_published: { type: 'procedure', field: 'code' },
  cchc_plans_number_draft: { type: 'plan', field: 'number' },
  cchc_plans_number_published: { type: 'plan', field: 'number' },
};

/** The field behind a unique index; undefined for other indexes. */
export const findDuplicate = (index: string): Duplicate | undefined => UNIQUE_INDEXES[index];
