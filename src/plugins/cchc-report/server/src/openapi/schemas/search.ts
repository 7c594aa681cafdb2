import { SEARCH_TYPES } from '../../domain/recordTypes';
import words from '../../translations/openapi.vi.json';
import type { Schema } from '../types';
import { address, day, flag, list, nullable, object, oneOf, ref, text } from './make';

const { schemas: say } = words;

/** `types/api.ts`: what is found. */
export const SEARCH_SCHEMAS: Readonly<Record<string, Schema>> = {
  TextPart: object(say.textPart, { text: text(say.text), hit: flag(say.hit) }),
  SearchHit: object(say.searchHit, {
    type: oneOf(SEARCH_TYPES, say.recordType),
    documentId: text(say.documentId),
    title: text(say.recordTitle),
    date: nullable(day(say.recordDate)),
    titleParts: list(ref('TextPart'), say.titleParts),
    excerpt: list(ref('TextPart'), say.excerpt),
    agency: nullable(object(say.hitAgency, { slug: text(say.slug), name: text(say.agencyName) })),
    url: nullable(address(say.recordUrl)),
  }),
  SearchAnswer: object(words.operations.search.summary, {
    data: list(ref('SearchHit')),
    meta: object(say.pagination, { pagination: ref('Pagination'), isComplete: flag(say.isComplete) }),
  }),
};
