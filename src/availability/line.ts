import { Socket } from 'node:net';
import { Client, type ClientConfig } from 'pg';
import type { Line } from './heartbeat';

/** No free connection, a password that has changed: the server answers, and connections that are open go on. */
const SIGNS_OF_LIFE = /^(53300|28...)$/;

const isSignOfLife = (error: unknown): boolean =>
  error instanceof Error && SIGNS_OF_LIFE.test(String(Reflect.get(error, 'code')));

/** A connection of the driver that carries heartbeats alone; it keeps no process alive. */
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
        if (isSignOfLife(error)) return;
        throw error;
      }
      await client.query('select 1');
    },
    broken,
    cut: () => socket.destroy(),
  };
};
