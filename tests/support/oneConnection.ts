import { once } from 'node:events';
import { connect } from 'node:net';

/** Observations of two requests sent one after the other over one connection. */
export interface Served {
  /** Statuses of the answers. */
  readonly statuses: readonly number[];
  /** True if the server closed the connection. */
  readonly isClosed: boolean;
}

/** A request as bytes. `Content-Length` is that of the body unless the headers say how it ends. */
export const requestBytes = (
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): Buffer => {
  const length =
    'Transfer-Encoding' in headers
      ? {}
      : ({ 'Content-Length': String(body.length) } as Record<string, string>);
  const lines = Object.entries({ Host: 'x', ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([Buffer.from([`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n')), body]);
};

const PLAIN = 'GET /_health HTTP/1.1\r\nHost: x\r\n\r\n';
const LONGEST_MS = 10_000;

/** Sends `first`, waits for its answer, and then asks for the server's health. @throws Error when neither an answer nor an end comes */
export const askTwice = async (url: string, first: Buffer): Promise<Served> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  let isClosed = false;
  const statuses = (): number[] =>
    [...text.matchAll(/(?:^|\r\n|[^\r\n])HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  const signal = AbortSignal.timeout(LONGEST_MS);
  socket.setEncoding('latin1').on('error', () => undefined);
  socket.on('data', (chunk) => {
    text += String(chunk);
    if (statuses().length === 1) socket.write(PLAIN);
    if (statuses().length === 2) socket.destroy();
  });
  socket.on('end', () => {
    isClosed = true;
  });
  socket.write(first);
  await once(socket, 'close', { signal }).catch(() => {
    socket.destroy();
    throw new Error(`no end after ${JSON.stringify(statuses())}`);
  });
  return { statuses: statuses(), isClosed };
};
