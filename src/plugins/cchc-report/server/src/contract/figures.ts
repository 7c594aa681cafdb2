import { z } from '@strapi/utils';
import { BREAKDOWNS, FIGURE_IDS } from '../domain/figures/ids';
import { RECORD_TYPES } from '../domain/recordTypes';
import words from '../translations/openapi.vi.json';
import { address, day, instant, number, object, makeChoice, text } from './fields';
import { figuresQuery, fileFormat, LONGEST_VALUE, pageQuery } from './query';
import { agencyAnswer, makePage, periodAnswer } from './shared';

/** The figures of a period, and the records behind one. */

const { schemas: say, parameters } = words;

/** `null`: nothing was recorded by then; `0`: recorded before, none in the window. */
const compared = {
  value: number(say.value).nullable(),
  previous: number(say.previous).nullable(),
  sameLastYear: number(say.sameLastYear).nullable(),
};

export const breakdownRow = object(say.row, {
  key: text(say.rowKey),
  label: text(say.label),
  ...compared,
  /** Only in outreach by channel: the sum of the quantities, null when their units differ. */
  quantity: number(say.quantity).nullable().exactOptional(),
  /** Only in outreach by channel: the unit of `quantity`. */
  unit: text(say.quantityUnit).nullable().exactOptional(),
});
export type BreakdownRow = z.infer<typeof breakdownRow>;
export type ComparedValue = Pick<BreakdownRow, keyof typeof compared>;

export const breakdown = object(say.breakdown, {
  by: makeChoice(BREAKDOWNS, say.breakdownBy),
  rows: z.array(breakdownRow),
});
export type Breakdown = z.infer<typeof breakdown>;

export const figureAnswer = object(say.figure, {
  id: makeChoice(FIGURE_IDS, parameters.figure),
  label: text(say.label),
  unit: text(say.unit),
  ...compared,
  breakdowns: z.array(breakdown),
});
export type FigureAnswer = z.infer<typeof figureAnswer>;

export const figuresAnswer = object(say.figures, {
  data: object(say.figures, {
    period: periodAnswer,
    agency: agencyAnswer,
    /** Only with `predecessors=include`: the offices that the figures include, the nearest first. */
    predecessors: z.array(agencyAnswer).exactOptional().meta({ description: say.predecessors }),
    figures: z.array(figureAnswer).min(FIGURE_IDS.length),
  }),
  meta: object(say.version, { asOf: instant(say.asOf), version: text(say.version) }),
});
export type FiguresAnswer = z.infer<typeof figuresAnswer>;

export const recordAnswer = object(say.record, {
  documentId: text(say.documentId),
  type: makeChoice(RECORD_TYPES, say.recordType),
  title: text(say.recordTitle),
  /** The date the record counts by, `YYYY-MM-DD`; null where it has none. */
  date: day(say.recordDate).nullable(),
  /** Where the record can be read by the public; null where it has no such address. */
  url: address(say.recordUrl).nullable(),
  /** Only with `predecessors=include`: the office that it belongs to. */
  agency: agencyAnswer.exactOptional(),
});
export type RecordAnswer = z.infer<typeof recordAnswer>;

export const recordsAnswer = makePage(recordAnswer, words.operations.getFigureRecords.summary);
export type RecordsAnswer = z.infer<typeof recordsAnswer>;

/** Asks about one figure, or one row of its breakdown where `by` and `key` name it. */
export const recordsQuery = {
  ...figuresQuery,
  by: z.enum(BREAKDOWNS).optional().meta({ description: parameters.by, example: 'kind' }),
  key: z.string().max(LONGEST_VALUE).optional().meta({ description: parameters.key, example: 'news' }),
  ...pageQuery,
};

/** The report of a period as a page, and as a file. */
export const previewQuery = {
  ...figuresQuery,
  /** Ids with commas between, `all` or `none`. */
  appendices: z.string().optional(),
  medium: z.string().optional(),
  size: z.string().optional(),
};
export const exportQuery = { ...previewQuery, format: fileFormat };
