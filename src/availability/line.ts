import { Socket } from 'node:net';
import { Client, type ClientConfig } from 'pg';
import type { Line } from './heartbeat';

/** A connection of the driver that carries heartbeats alone; it keeps no process alive. */
export const openLine = (config: ClientConfig): Line => {
  const socket = new Socket();
  const client = new Client({ ...config, stream: () => socket });
  const broken = new Promise((resolve) => {
    client.once('end', resolve);
    // What broke it is told by the beat that fails.
    client.on('error', resolve);
  });
  const connected = client.connect();
  connected.catch(() => undefined);
  socket.unref();
  return {
    beat: async () => {
      await connected;
      await client.query('select 1');
    },
    broken,
    cut: () => socket.destroy(),
  };
};
