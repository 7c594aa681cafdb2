import type { Core } from '@strapi/strapi';
import { describeFailure } from './failures';

/** Node's codes of a connection that the client broke, left open or filled with what is no HTTP. */
const CLIENT_FAULT =
  /^(?:HPE_|ERR_HTTP_REQUEST_TIMEOUT$|ERR_STREAM_PREMATURE_CLOSE$|ECONNRESET$|ECONNABORTED$|EPIPE$)/;

const isClientFault = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && CLIENT_FAULT.test(String(Reflect.get(error, 'code')));

/**
 * Takes from Koa the word on failures that no answer can be sent for. Koa prints each with its stack past the log: two hundred slow
 * clients filled it, and nothing there is redacted. What a client does to its own connection is not logged.
 */
export const logAnswerFailures = (strapi: Core.Strapi): void => {
  const { app } = strapi.server;
  app.removeAllListeners('error');
  app.on('error', (error: unknown) => {
    if (!isClientFault(error)) strapi.log.error(describeFailure(error));
  });
};
