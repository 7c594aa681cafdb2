// @ts-check
import { WORDS } from './words.js';

/** The server that sent this file: its API stands beside the folder `portal`. */
const SERVER = new URL('../../', import.meta.url);

/** Why there is no answer, in words for people. */
export class Refusal extends Error {}

/** @param {unknown} body what the API answers in place of data: `{ error: { message } }` */
const messageIn = (body) => {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : '';
  return typeof message === 'string' ? message : '';
};

/** An address as the API writes it, which may lack the server's name. @param {string} address */
export const absolute = (address) => new URL(address, SERVER).href;

/**
 * What the API of reports answers; a parameter without a value is not sent.
 * @template Answer
 * @param {string} path
 * @param {Readonly<Record<string, string | null>>} parameters
 * @param {AbortSignal} signal
 * @returns {Promise<Answer>}
 * @throws {Refusal} when the server is not reached, refuses, or answers something else
 */
export const ask = async (path, parameters, signal) => {
  const url = new URL(`api/cchc-report/${path}`, SERVER);
  for (const [name, value] of Object.entries(parameters))
    if (value !== null && value !== '') url.searchParams.set(name, value);
  const answer = await fetch(url, { signal, credentials: 'omit' }).catch(() => {
    throw new Refusal(WORDS.unreachable);
  });
  const body = await answer.json().catch(() => null);
  if (answer.ok && body !== null) return body;
  throw new Refusal(messageIn(body) || WORDS.wrongAnswer);
};

/** In words for people; what nobody foresaw is reported to the page besides. @param {unknown} error */
export const reasonOf = (error) => {
  if (error instanceof Refusal) return error.message;
  reportError(error);
  return WORDS.wrongAnswer;
};
