import { Socket } from 'node:net';

/** The sockets of every connection to the database that this process has open or is opening, but for the heartbeat's. */
const open = new Set<Socket>();

/** Makes the socket of a new connection; the driver connects it (`stream` of its configuration). */
export const openDatabaseSocket = (): Socket => {
  const socket = new Socket();
  open.add(socket);
  socket.once('close', () => open.delete(socket));
  return socket;
};

/** Breaks every connection off: whoever waits for an answer on one of them is refused at once. */
export const cutDatabaseSockets = (): void => {
  for (const socket of open) socket.destroy();
};
