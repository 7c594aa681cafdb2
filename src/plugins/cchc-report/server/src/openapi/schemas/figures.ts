import { BREAKDOWNS, FIGURE_IDS } from '../../domain/figures/ids';
import { RECORD_TYPES } from '../../domain/recordTypes';
import words from '../../translations/openapi.vi.json';
import type { Schema } from '../types';
import { address, day, instant, list, nullable, number, object, oneOf, ref, text } from './make';
import { pageOf } from './shared';

const { schemas: say } = words;

const compared = {
  value: nullable(number(say.value)),
  previous: nullable(number(say.previous)),
  sameLastYear: nullable(number(say.sameLastYear)),
};

/** `types/api.ts`: the figures, and the records behind one. */
export const FIGURE_SCHEMAS: Readonly<Record<string, Schema>> = {
  BreakdownRow: object(
    say.row,
    {
      key: text(say.rowKey),
      label: text(say.label),
      ...compared,
      quantity: nullable(number(say.quantity)),
      unit: nullable(text(say.quantityUnit)),
    },
    ['quantity', 'unit'],
  ),
  Breakdown: object(say.breakdown, {
    by: oneOf(BREAKDOWNS, say.breakdownBy),
    rows: list(ref('BreakdownRow')),
  }),
  FigureAnswer: object(say.figure, {
    id: oneOf(FIGURE_IDS, words.parameters.figure),
    label: text(say.label),
    unit: text(say.unit),
    ...compared,
    breakdowns: list(ref('Breakdown')),
  }),
  FiguresAnswer: object(say.figures, {
    data: object(say.figures, {
      period: ref('PeriodAnswer'),
      agency: ref('AgencyAnswer'),
      figures: { ...list(ref('FigureAnswer')), minItems: FIGURE_IDS.length },
    }),
    meta: object(say.version, { asOf: instant(say.asOf), version: text(say.version) }),
  }),
  RecordAnswer: object(say.record, {
    documentId: text(say.documentId),
    type: oneOf(RECORD_TYPES, say.recordType),
    title: text(say.recordTitle),
    date: nullable(day(say.recordDate)),
    url: nullable(address(say.recordUrl)),
  }),
  RecordsAnswer: pageOf('RecordAnswer', words.operations.getFigureRecords.summary),
};
