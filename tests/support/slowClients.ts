import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';

/** A connection that somebody holds open, and whether the server has ended it. */
export interface Held {
  isClosed(): boolean;
  drop(): void;
}

/** Milliseconds between two bytes of a slow sender. */
const DRIP = 1000;

const hold = (socket: Socket, timer?: NodeJS.Timeout): Held => {
  let closed = false;
  socket.on('error', () => undefined);
  socket.on('close', () => {
    closed = true;
    clearInterval(timer);
  });
  return { isClosed: () => closed, drop: () => socket.destroy() };
};

const open = (url: string, head: string): Socket => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(head);
  return socket;
};

const dripping = (socket: Socket): Held => {
  socket.resume();
  return hold(
    socket,
    setInterval(() => socket.write('a'), DRIP),
  );
};

/** A head that never ends. */
export const slowHead = (url: string): Held =>
  dripping(open(url, 'GET /api/meetings HTTP/1.1\r\nHost: x\r\nX-Slow: '));

/** A body of which a byte comes now and then. */
export const slowBody = (url: string): Held =>
  dripping(
    open(
      url,
      'POST /api/auth/local HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{',
    ),
  );

/** State of a connection in /proc/net/tcp that both sides hold open. */
const ESTABLISHED = '01';

/**
 * Connections that a server of this machine holds open (Linux). A client that reads nothing is not told that its own has been
 * closed.
 */
export const openConnections = (url: string): number => {
  const port = Number(new URL(url).port).toString(16).toUpperCase().padStart(4, '0');
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .filter((line) => {
      const [, local = '', , state] = line.trim().split(/\s+/);
      return local.endsWith(`:${port}`) && state === ESTABLISHED;
    }).length;
};

/** Asks for an answer and takes nothing of it. */
export const stalledDownload = (url: string, path: string): Held => {
  const socket = open(url, `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
  socket.pause();
  return hold(socket);
};
