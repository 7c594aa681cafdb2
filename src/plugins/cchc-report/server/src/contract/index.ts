/**
 * The contract of the HTTP API, one file a subject: requests and public answers are zod schemas, from which types, parsing and the
 * OpenAPI document come; answers of the admin are types. This file offers the types: the admin half and the pure core import
 * nothing else of the contract.
 */
export type * from '../reports/http/contract/actions';
export type * from './documentCheck';
export type * from './entry';
export type * from './figures';
export type * from '../reports/http/contract/issuing';
export type * from '../offices/http/contract';
export type * from './options';
export type * from '../reports/http/contract/publicReports';
export type * from '../reports/http/contract/reports';
export type * from './search';
export type * from '../reports/http/contract/settings';
export type * from './shared';
export type * from './system';
export type * from '../reports/http/contract/templates';
export type * from '../work/http/contract';
export type { RecordType, SearchType } from '../domain/recordTypes';
