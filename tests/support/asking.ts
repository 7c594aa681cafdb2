import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestApp } from './strapi';

/** An answer of the plugin, refusals included. */
export interface Answered<Data = Record<string, unknown>> {
  readonly status: number;
  readonly body: {
    readonly data: Data;
    readonly error?: {
      readonly message: string;
      readonly details: Record<string, unknown> & { code: string };
    };
  };
}

/** Asks the admin's addresses of one app in the name of one account; the body goes as JSON. */
export type Ask = <Data>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object | string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answered<Data>>;

/** The other side was gone before it had answered. */
export class Unanswered extends Error {}

/** @param url of the app; @param token of an account that any process of the app knows */
export const asking =
  (url: string, token: string): Ask =>
  async <Data>(method: string, path: string, body?: object | string, headers = {}) => {
    const request = {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const { status, json } = await exchanged(`${url}/cchc-report${path}`, request);
    return { status, body: json as Answered<Data>['body'] };
  };

/** @throws Unanswered */
const exchanged = async (url: string, request: RequestInit): Promise<{ status: number; json: unknown }> => {
  try {
    const answer = await fetch(url, request);
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    return { status: answer.status, json: isJson ? JSON.parse(text) : {} };
  } catch (cause) {
    throw new Unanswered(`${url} was not answered`, { cause });
  }
};

/** Opens a port for the app of this process. */
export const listening = async ({ strapi }: TestApp): Promise<string> => {
  const { httpServer } = strapi.server;
  if (!httpServer.listening) {
    httpServer.listen(0, '127.0.0.1');
    await once(httpServer, 'listening');
  }
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
};
