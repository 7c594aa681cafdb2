import { getFetchClient } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../pluginId';
import { RequestFailed } from './request';

/** Event of the window after each change on the server, for counts that may have changed with it. */
export const SENT = `${PLUGIN_ID}.sent`;

interface Sent {
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

/** Sends a body and returns the `data` of the answer; an answer without it did not come from the plugin. */
export const send = async <T>(
  method: 'post' | 'put',
  path: string,
  body: unknown,
  { headers, signal }: Sent = {},
): Promise<T> => {
  const { data: answer } = await getFetchClient()[method]<{ data?: T }>(`/${PLUGIN_ID}/${path}`, body, {
    ...(headers && { headers }),
    ...(signal && { signal }),
  });
  if (answer.data === undefined || answer.data === null) throw new RequestFailed({ kind: 'server' });
  window.dispatchEvent(new Event(SENT));
  return answer.data;
};
