import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that nothing listens on now. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen({ port: 0, host: '127.0.0.1', exclusive: true });
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port of this machine is free.');
  return address.port;
};
