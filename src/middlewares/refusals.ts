import { STATUS_CODES } from 'node:http';
import type { Context } from 'koa';
import texts from './api-errors.vi.json';

interface Refusal {
  readonly code: string;
  readonly message: string;
}

const known: Readonly<Record<string, Refusal>> = texts;

/** Code and Vietnamese message of a status; other statuses get those of 400 or 500. */
export const findRefusal = (status: number): Refusal =>
  known[status] ?? (status < 500 ? texts['400'] : texts['500']);

/** Strapi's error name for a status: `MethodNotAllowedError`. */
export const errorName = (status: number): string =>
  `${(STATUS_CODES[status] ?? '').replace(/\W/g, '')}Error`;

/**
 * Refuses without throwing: thrown errors are logged, and anonymous callers could fill the log.
 * @param reason in English, for developers
 */
export const refuse = (ctx: Context, status: number, reason?: string): void => {
  const { code, message } = findRefusal(status);
  const details = reason === undefined ? { code } : { reason, code };
  ctx.status = status;
  ctx.body = { data: null, error: { status, name: errorName(status), message, details } };
};
