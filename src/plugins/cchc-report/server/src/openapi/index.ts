/**
 * The public API as an OpenAPI 3.1 document. Pure: the content types come in as their schemas, and the plugin's own
 * answers and parameters come from `contract/`.
 */
export { buildOpenApi } from './build';
export { findPlace } from './place';
export type { AppWords, DeclaredAttribute, DeclaredModel, DeclaredType } from './model/contentModel';
export type { OpenApiDocument, Operation, Parameter, Response, Schema } from './types';
