/**
 * The public API as an OpenAPI 3.1 document. Pure: the content types come in as their schemas, and what the plugin itself
 * answers stands in `schemas/`, by hand and beside `types/api.ts`.
 */
export { buildOpenApi } from './build';
export { placeOf } from './place';
export type { AppWords, GivenAttribute, GivenModel, GivenType } from './model/given';
export type { OpenApiDocument, Operation, Parameter, Response, Schema } from './types';
