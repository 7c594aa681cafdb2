import { searchQuery } from '../../contract/search';
import words from '../../translations/openapi.vi.json';
import { parameterRef, queryParameters } from '../parameters/own';
import { keptAnswer } from '../responses/answers';
import { refusals, responseRef } from '../responses/refusals';
import type { OpenApiDocument } from '../types';
import { get } from './make';

export const SEARCH_PATHS: OpenApiDocument['paths'] = {
  '/cchc-report/search': get({
    operationId: 'search',
    tag: 'search',
    ...words.operations.search,
    parameters: [...queryParameters(searchQuery), parameterRef('IfNoneMatch')],
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
