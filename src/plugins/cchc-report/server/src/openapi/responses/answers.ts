import words from '../../translations/openapi.vi.json';
import { ref } from '../schemas/toSchemas';
import type { Response } from '../types';
import { KEPT } from './headers';

const { responses: say } = words;

const json = (schema: string) => ({ 'application/json': { schema: ref(schema) } });

export const answer = (schema: string, description = say.ok): Response => ({
  description,
  content: json(schema),
});

/** An answer that is kept and asked for again by its ETag. */
export const keptAnswer = (schema: string): Response => ({
  description: say.ok,
  headers: KEPT,
  content: json(schema),
});
