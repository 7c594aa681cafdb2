import { errorCode, isDatabaseLost } from '../availability';
import type { Core } from '@strapi/strapi';

const readFrames = ({ stack = '' }: Error): string[] =>
  stack.split('\n').filter((line) => line.startsWith('    at '));

/**
 * Describes a failure for the log without its message, because database errors repeat values that may be secret.
 * Stack frames locate it, except for a lost database, which fails every request.
 */
export const describeFailure = (reason: unknown): string => {
  if (!(reason instanceof Error)) return typeof reason;
  const frames = isDatabaseLost(reason) ? [] : readFrames(reason);
  return [[reason.name, errorCode(reason)].join(' ').trim(), ...frames].join('\n');
};

/** Node's codes for connections that the client broke, left idle or filled with something other than HTTP. */
const CLIENT_FAULT =
  /^(?:HPE_|ERR_HTTP_REQUEST_TIMEOUT$|ERR_STREAM_PREMATURE_CLOSE$|ECONNRESET$|ECONNABORTED$|EPIPE$)/;

/**
 * Replaces Koa's error listener. Koa prints a stack for every unanswerable request, bypassing the log and its
 * redaction; two hundred slow clients filled it. Connection errors caused by clients are not logged.
 */
export const logAnswerFailures = (strapi: Core.Strapi): void => {
  const { app } = strapi.server;
  app.removeAllListeners('error');
  app.on('error', (error: unknown) => {
    if (!CLIENT_FAULT.test(errorCode(error))) strapi.log.error(describeFailure(error));
  });
};
