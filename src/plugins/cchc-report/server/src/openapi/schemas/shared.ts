import { CUTOFFS } from '../../domain/period/cutoff';
import { TIME_ZONE } from '../../domain/period';
import words from '../../translations/openapi.vi.json';
import type { Schema } from '../types';
import { day, list, object, oneOf, ref, text, whole } from './make';

const { schemas: say } = words;

/** Keys of all kinds of period, as `domain/period` writes them; a year out of range is refused by a code of its own. */
export const PERIOD_KEY =
  '^\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]|9M))?$|^\\d{4}-\\d{2}-\\d{2}\\.\\.\\d{4}-\\d{2}-\\d{2}$';

export const PAGE_SIZE = { default: 25, minimum: 1, maximum: 100 } as const;

/** What several answers have in common. */
export const SHARED_SCHEMAS: Readonly<Record<string, Schema>> = {
  PeriodAnswer: object(say.period, {
    key: { ...text(say.periodKey), pattern: PERIOD_KEY },
    label: text(say.periodLabel),
    from: day(say.periodFrom),
    to: day(say.periodTo),
    cutoff: oneOf(CUTOFFS, say.cutoff),
    timeZone: { ...text(say.timeZone), const: TIME_ZONE },
  }),
  AgencyAnswer: object(say.agency, {
    documentId: text(say.documentId),
    slug: text(say.slug),
    name: text(say.agencyNameThen),
  }),
  Pagination: object(say.pagination, {
    page: whole(say.page, 1),
    pageSize: { ...whole(say.pageSize, PAGE_SIZE.minimum), maximum: PAGE_SIZE.maximum },
    pageCount: whole(say.pageCount, 0),
    total: whole(say.total, 0),
  }),
};

/** `{ data: [...], meta: { pagination } }` */
export const pageOf = (item: string, description: string): Schema =>
  object(description, {
    data: list(ref(item)),
    meta: object(say.pagination, { pagination: ref('Pagination') }),
  });
