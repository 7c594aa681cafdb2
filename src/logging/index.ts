import type { Core } from '@strapi/strapi';
import { createJsonFormat, readLogFormat } from './format';
import { redactLog } from './redact';

/** The state of a request that has an id. */
export interface IdState {
  requestId?: string;
}

/** Keeps secrets out of the server's log, and writes it in the form of `LOG_FORMAT`. */
export const prepareLog = (strapi: Core.Strapi): void => {
  if (readLogFormat() === 'text') return redactLog(strapi);
  const readRequest = () => (strapi.requestContext.get()?.state as IdState | undefined)?.requestId;
  strapi.log.format = createJsonFormat(readRequest);
  return undefined;
};
