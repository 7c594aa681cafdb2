import { fillTemplate } from '../../domain/vi';
import words from '../../translations/openapi.vi.json';
import type { PublicType } from '../model/fields';
import { listParameters, oneParameters } from '../parameters/records';
import { parameterRef } from '../parameters/own';
import { keptAnswer } from '../responses/answers';
import { responseRef } from '../responses/refusals';
import type { OpenApiDocument } from '../types';
import { get } from './make';

const { operations } = words;

const makePaths = (types: readonly PublicType[], type: PublicType): OpenApiDocument['paths'] => ({
  [`/${type.plural}`]: get({
    operationId: `get${type.pluralName}`,
    tag: 'records',
    summary: fillTemplate(operations.list.summary, { type: type.label }),
    description: operations.list.description,
    parameters: [...listParameters(types, type), parameterRef('IfNoneMatch')],
    responses: {
      200: keptAnswer(`${type.name}List`),
      304: responseRef('NotModified'),
      400: responseRef('RecordQueryRefused'),
    },
  }),
  [`/${type.plural}/{documentId}`]: get({
    operationId: `get${type.name}`,
    tag: 'records',
    summary: fillTemplate(operations.one.summary, { type: type.label }),
    description: operations.one.description,
    parameters: [parameterRef('RecordId'), ...oneParameters(types, type), parameterRef('IfNoneMatch')],
    responses: {
      200: keptAnswer(`${type.name}One`),
      304: responseRef('NotModified'),
      400: responseRef('RecordQueryRefused'),
      404: responseRef('RecordNotFound'),
    },
  }),
});

/** The stock lists of the content types, and their single records. */
export const recordPaths = (types: readonly PublicType[]): OpenApiDocument['paths'] =>
  Object.assign({}, ...types.map((type) => makePaths(types, type))) as OpenApiDocument['paths'];
