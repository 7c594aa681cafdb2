import { STATUS_CODES } from 'node:http';
import type { Context } from 'koa';
import texts from './api-errors.vi.json';

interface Refusal {
  readonly code: string;
  readonly message: string;
}

const known: Readonly<Record<string, Refusal>> = texts;

/** Code and text by status; what has none of its own is a bad request, or a fault of the server. */
export const refusalOf = (status: number): Refusal =>
  known[status] ?? (status < 500 ? texts['400'] : texts['500']);

/** What Strapi calls an error of this status: `MethodNotAllowedError`. */
export const nameOf = (status: number): string => `${(STATUS_CODES[status] ?? '').replace(/\W/g, '')}Error`;

/**
 * Answers with a refusal. What is thrown instead fills the log, and of what is refused here anybody may send as much as he likes.
 * @param reason in English, for developers
 */
export const refuse = (ctx: Context, status: number, reason?: string): void => {
  const { code, message } = refusalOf(status);
  const details = reason === undefined ? { code } : { reason, code };
  ctx.status = status;
  ctx.body = { data: null, error: { status, name: nameOf(status), message, details } };
};
