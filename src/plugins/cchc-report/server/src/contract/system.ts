import { z } from '@strapi/utils';
import words from '../translations/openapi.vi.json';
import { flag, object, text, makeWholeNumber } from './fields';

/** Readiness, refusals, and the OpenAPI document itself, whose own form is that of OpenAPI. */

const { schemas: say } = words;

export const readyAnswer = object(say.ready, {
  data: object(say.ready, {
    ready: flag(say.isReady),
    reasons: z.array(text(say.reasons)).meta({ description: say.reasons }),
    warnings: z.array(text(say.warnings)).meta({ description: say.warnings }),
  }),
});
export type ReadyAnswer = z.infer<typeof readyAnswer>;

const anyObject = (description: string) =>
  z.unknown().meta({ type: 'object', description, additionalProperties: true });

export const openApiAnswer = object(say.openApi, {
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: anyObject(say.openApi),
  servers: z.array(anyObject(words.servers.own)),
  tags: z.array(anyObject(say.openApi)),
  paths: anyObject(say.openApi),
  components: anyObject(say.openApi),
});

export const errorAnswer = object(say.error, {
  data: z.null(),
  error: object(say.error, {
    status: makeWholeNumber(say.errorStatus, 400).max(599).meta({ description: say.errorStatus }),
    name: text(say.errorName),
    message: text(say.errorMessage),
    details: object(say.errorCode, {
      code: text(say.errorCode),
      reason: text(say.errorReason).optional(),
      key: text(say.errorKey).optional(),
      path: text(say.errorPath).nullable().optional(),
      source: text(say.errorSource).optional(),
      param: text(say.errorParam).optional(),
      errors: z.unknown().meta({ type: 'array', description: say.errorFields }).optional(),
    }),
  }),
});
