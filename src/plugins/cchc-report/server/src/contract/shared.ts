import { z } from '@strapi/utils';
import { CUTOFFS, PERIOD_KINDS, periodParts, TIME_ZONE } from '../domain/period';
import words from '../translations/openapi.vi.json';
import { day, object, makeChoice, text, makeWholeNumber } from './fields';

/** Parts that several answers have in common. */

const { schemas: say } = words;

const PARTS = PERIOD_KINDS.filter((kind) => kind !== 'year')
  .flatMap((kind) => periodParts(kind))
  .join('|');

/** Keys of all kinds of period, as `domain/period` writes them; a year out of range is refused with its own code. */
export const PERIOD_KEY = `^\\d{4}(-(${PARTS}))?$|^\\d{4}-\\d{2}-\\d{2}\\.\\.\\d{4}-\\d{2}-\\d{2}$`;

export const periodAnswer = object(say.period, {
  /** `2024-06`, `2024-Q1`, `2024-H1`, `2024-9M`, `2024` or `2024-01-01..2024-03-31`. */
  key: text(say.periodKey).meta({ pattern: PERIOD_KEY, description: say.periodKey }),
  /** In Vietnamese: "6 tháng đầu năm 2024". */
  label: text(say.periodLabel),
  /** First day of the window, `YYYY-MM-DD`, included. */
  from: day(say.periodFrom),
  /** Last day of the window, `YYYY-MM-DD`, included. */
  to: day(say.periodTo),
  cutoff: makeChoice(CUTOFFS, say.cutoff),
  timeZone: z.literal(TIME_ZONE).meta({ description: say.timeZone }),
});
export type PeriodAnswer = z.infer<typeof periodAnswer>;

export const agencyAnswer = object(say.agency, {
  documentId: text(say.documentId),
  slug: text(say.slug),
  name: text(say.agencyNameThen),
});
export type AgencyAnswer = z.infer<typeof agencyAnswer>;

/** Pages are counted from 1. */
export const PAGE_SIZE = { default: 25, minimum: 1, maximum: 100 } as const;

export const pagination = object(say.pagination, {
  page: makeWholeNumber(say.page, 1),
  pageSize: makeWholeNumber(say.pageSize, PAGE_SIZE.minimum)
    .max(PAGE_SIZE.maximum)
    .meta({ description: say.pageSize }),
  pageCount: makeWholeNumber(say.pageCount, 0),
  total: makeWholeNumber(say.total, 0),
});
export type Pagination = z.infer<typeof pagination>;

/** `{ data: [...], meta: { pagination } }` */
export const makePage = <Item extends z.ZodType>(item: Item, description: string) =>
  object(description, { data: z.array(item), meta: object(say.pagination, { pagination }) });

/** The same where no schema describes the items: an answer of the admin. */
export interface PageOf<Item> {
  data: Item[];
  meta: { pagination: Pagination };
}
