import { Socket } from 'node:net';
import { Client, type ClientConfig } from 'pg';
import { errorCode } from './errors';
import type { Line } from './heartbeat';

/** Sockets of all open or opening database connections except the heartbeat's. */
const open = new Set<Socket>();

/** Creates the socket for a new connection; the driver connects it (its `stream` option). */
export const openDatabaseSocket = (): Socket => {
  const socket = new Socket();
  open.add(socket);
  socket.once('close', () => open.delete(socket));
  return socket;
};

/** Cuts all connections, so that pending queries fail at once. */
export const cutDatabaseSockets = (): void => {
  for (const socket of open) socket.destroy();
};

/** Errors of a server that is alive: no free connection, or a changed password. Open connections keep working. */
const SIGNS_OF_LIFE = /^(53300|28...)$/;

/** Opens a connection for heartbeats only; it does not keep the process alive. */
export const openLine = (config: ClientConfig): Line => {
  const socket = new Socket();
  const client = new Client({ ...config, stream: () => socket });
  const broken = new Promise((resolve) => {
    client.once('end', resolve);
    // The beat that fails reports the cause.
    client.on('error', resolve);
  });
  const connected = client.connect();
  connected.catch(() => undefined);
  socket.unref();
  return {
    beat: async () => {
      try {
        await connected;
      } catch (error) {
        if (SIGNS_OF_LIFE.test(errorCode(error))) return;
        throw error;
      }
      await client.query('select 1');
    },
    broken,
    cut: () => socket.destroy(),
  };
};
