import { SEARCH_TYPES } from '../../domain/recordTypes';
import words from '../../translations/openapi.vi.json';
import { parameterRef } from '../parameters/shared';
import { keptAnswer } from '../responses/answers';
import { refusals, responseRef } from '../responses/refusals';
import type { OpenApiDocument, Parameter } from '../types';
import { get } from './make';

const { parameters: say, examples } = words;

const Q: Parameter = {
  name: 'q',
  in: 'query',
  required: true,
  description: say.q,
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  example: examples.title,
};
const TYPE: Parameter = {
  name: 'type',
  in: 'query',
  description: say.searchType,
  schema: { type: 'string', enum: SEARCH_TYPES },
  example: 'article',
};

export const SEARCH_PATHS: OpenApiDocument['paths'] = {
  '/cchc-report/search': get({
    operationId: 'search',
    tag: 'search',
    ...words.operations.search,
    parameters: [
      Q,
      TYPE,
      parameterRef('AnyAgency'),
      parameterRef('Page'),
      parameterRef('PageSize'),
      parameterRef('IfNoneMatch'),
    ],
    responses: {
      200: keptAnswer('SearchAnswer'),
      304: responseRef('NotModified'),
      ...refusals([
        'search_empty',
        'parameter_missing',
        'parameter_unknown',
        'parameter_repeated',
        'parameter_invalid',
        'agency_unknown',
      ]),
      503: responseRef('Unavailable'),
    },
  }),
};
