import { getFetchClient, isFetchError } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../pluginId';
import { readFailure, type Failure } from './failure';

export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';

  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

/** Reads why a call failed; an error of the client without an answer is a lost connection. */
export const failureFrom = (error: unknown): Failure => {
  if (error instanceof RequestFailed) return error.failure;
  if (isFetchError(error) && error.status !== undefined)
    return readFailure(error.status, JSON.stringify(error.response?.data ?? null));
  // A proxy's page instead of the expected JSON.
  if (error instanceof SyntaxError) return { kind: 'server' };
  return { kind: 'offline' };
};

/**
 * Reads every answer as a blob, because only then does the client return a refusal with its body and status. It
 * handles 401 itself: it fetches a new token and repeats the request.
 */
export const request = async (path: string, signal?: AbortSignal) => {
  const { data, status, headers } = await getFetchClient().get(`/${PLUGIN_ID}/${path}`, {
    responseType: 'blob',
    validateStatus: (code) => code !== 401,
    ...(signal && { signal }),
  });
  if (status !== undefined && status >= 400) throw new RequestFailed(readFailure(status, await data.text()));
  return { blob: data, headers };
};

export const json = async <T>(path: string, signal?: AbortSignal): Promise<T> => {
  const text = await (await request(path, signal)).blob.text();
  try {
    return JSON.parse(text) as T;
  } catch {
    // For example a proxy's page.
    throw new RequestFailed({ kind: 'server' });
  }
};
