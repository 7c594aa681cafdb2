import words from '../../translations/openapi.vi.json';
import { parameterRef } from '../parameters/own';
import { answer, keptAnswer } from '../responses/answers';
import { refusals, responseRef } from '../responses/refusals';
import type { OpenApiDocument } from '../types';
import { get } from './make';

const { operations, responses: say } = words;

export const SYSTEM_PATHS: OpenApiDocument['paths'] = {
  '/cchc-report/ready': get({
    operationId: 'getReadiness',
    tag: 'system',
    ...operations.getReadiness,
    responses: {
      200: answer('ReadyAnswer'),
      ...refusals(['parameter_unknown']),
      503: answer('ReadyAnswer', say.notReady),
    },
  }),
  '/cchc-report/openapi.json': get({
    operationId: 'getOpenApi',
    tag: 'system',
    ...operations.getOpenApi,
    parameters: [parameterRef('IfNoneMatch')],
    responses: {
      200: keptAnswer('OpenApi'),
      304: responseRef('NotModified'),
      ...refusals(['parameter_unknown']),
    },
  }),
};
