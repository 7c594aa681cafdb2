import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import Koa from 'koa';
import { ReportError, type ErrorCode } from '../domain/errors';
import { answering } from './errors';

const refused = async (code: ErrorCode): Promise<Koa.Response> => {
  const request = new IncomingMessage(new Socket());
  const ctx = new Koa().createContext(request, new ServerResponse(request));
  await answering(() => Promise.reject(new ReportError(code, { seconds: 60 })))(ctx);
  return ctx.response;
};

test.each([
  ['conversion_unavailable', 501, ''],
  ['conversion_busy', 503, '5'],
  ['conversion_timeout', 504, ''],
  ['conversion_failed', 502, ''],
  ['conversion_stopped', 503, '60'],
] as const)(
  '%s is answered with %d, in words, and says when to ask again: %j',
  async (code, status, after) => {
    const response = await refused(code);
    expect(response.status).toBe(status);
    expect(response.get('Retry-After')).toBe(after);
    expect(response.body).toMatchObject({ data: null, error: { status, details: { code } } });
  },
);
