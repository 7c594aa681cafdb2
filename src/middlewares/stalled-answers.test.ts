import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Core } from '@strapi/strapi';
import { until } from '../../tests/support/until';
import stalledAnswers from './stalled-answers';

/**
 * Milliseconds; the app's limit works the same way. Long enough that a busy machine does not delay the client by as
 * much.
 */
const LIMIT = 1500;
/** More than the socket buffers of both sides hold. */
const BYTES = 16 * 1024 * 1024;

type Context = Parameters<Core.MiddlewareHandler>[0];

let server: Server;

beforeEach(async () => {
  const guard = stalledAnswers({ limit: LIMIT }, { strapi: {} as Core.Strapi });
  server = createServer((_request, res) => {
    void Promise.resolve(guard?.({ res } as Context, () => Promise.resolve())).then(() =>
      res.end(Buffer.alloc(BYTES)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => void server.close());

const port = (): number => (server.address() as AddressInfo).port;

const connections = (): Promise<number> =>
  new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));

test('LD-06 a client that stops reading loses its connection and the server drops the answer', async () => {
  const client = connect(port(), '127.0.0.1');
  client.pause();
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(server, 'request');
  expect(await connections()).toBe(1);
  await until(async () => (await connections()) === 0);
  client.destroy();
});

test('LD-06 a slow client that keeps reading gets the whole answer', async () => {
  const [answer] = (await once(get({ port: port(), host: '127.0.0.1' }), 'response')) as [IncomingMessage];
  const started = Date.now();
  let taken = 0;
  for await (const chunk of answer) {
    taken += (chunk as Buffer).length;
    // In total longer than the limit, but never without progress for that long.
    if (Date.now() - started < LIMIT * 2) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(taken).toBe(BYTES);
  expect(Date.now() - started).toBeGreaterThan(LIMIT);
});
