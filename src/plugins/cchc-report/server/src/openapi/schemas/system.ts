import words from '../../translations/openapi.vi.json';
import type { Schema } from '../types';
import { flag, list, object, text } from './make';

const { schemas: say } = words;

const anyObject = (description: string): Schema => ({
  type: 'object',
  description,
  additionalProperties: true,
});

/** Readiness, and the document itself; its own form is that of OpenAPI. */
export const SYSTEM_SCHEMAS: Readonly<Record<string, Schema>> = {
  ReadyAnswer: object(say.ready, {
    data: object(say.ready, {
      ready: flag(say.isReady),
      reasons: list(text(say.reasons), say.reasons),
      warnings: list(text(say.warnings), say.warnings),
    }),
  }),
  OpenApi: object(say.openApi, {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: anyObject(say.openApi),
    servers: list(anyObject(words.servers.own)),
    tags: list(anyObject(say.openApi)),
    paths: anyObject(say.openApi),
    components: anyObject(say.openApi),
  }),
};
