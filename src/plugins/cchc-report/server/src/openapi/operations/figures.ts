import { recordsQuery } from '../../contract/figures';
import { figuresQuery } from '../../contract/query';
import { FIGURE_IDS } from '../../domain/figures/ids';
import words from '../../translations/openapi.vi.json';
import { parameterRef, queryParameters } from '../parameters/own';
import { answer, keptAnswer } from '../responses/answers';
import { refusals, responseRef } from '../responses/refusals';
import type { OpenApiDocument, Parameter } from '../types';
import { get, WITH_TOKEN } from './make';

const { operations, parameters: say } = words;

const FIGURE: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: say.figure,
  schema: { type: 'string', enum: FIGURE_IDS },
  example: 'articles',
};
const REFUSED = [
  'period_missing',
  'period_invalid',
  'period_range_incomplete',
  'period_range_unexpected',
  'period_range_reversed',
  'period_range_too_long',
  'period_year_out_of_range',
  'date_invalid',
  'cutoff_invalid',
  'parameter_unknown',
  'parameter_repeated',
  'parameter_invalid',
  'home_agency_unset',
  'agency_unknown',
] as const;

export const FIGURE_PATHS: OpenApiDocument['paths'] = {
  '/cchc-report/figures': get({
    operationId: 'getFigures',
    tag: 'figures',
    ...operations.getFigures,
    parameters: [...queryParameters(figuresQuery), parameterRef('IfNoneMatch')],
    responses: {
      200: keptAnswer('FiguresAnswer'),
      304: responseRef('NotModified'),
      ...refusals(REFUSED),
      503: responseRef('Unavailable'),
    },
  }),
  '/cchc-report/figures/{id}/records': get({
    operationId: 'getFigureRecords',
    tag: 'figures',
    ...operations.getFigureRecords,
    security: WITH_TOKEN,
    parameters: [FIGURE, ...queryParameters(recordsQuery)],
    responses: {
      200: answer('RecordsAnswer'),
      ...refusals([...REFUSED, 'figure_unknown', 'breakdown_unknown', 'breakdown_incomplete']),
      503: responseRef('Unavailable'),
    },
  }),
};
