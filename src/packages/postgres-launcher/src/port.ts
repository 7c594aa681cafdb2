import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { EmbeddedPostgresError } from './errors';
import type { Home } from './home';

/**
 * Picks the requested port, else the previous one (so that database tools keep working), else a free one.
 * @throws EmbeddedPostgresError `port-taken` when the requested port is not free
 */
export async function choosePort(home: Home, asked: number | undefined): Promise<number> {
  if (asked !== undefined) {
    if ((await tryPort(asked)) === undefined) {
      throw new EmbeddedPostgresError(
        'port-taken',
        `Cổng ${asked} dành cho PostgreSQL đang bị chương trình khác dùng.`,
      );
    }
    return asked;
  }
  const port = (await tryPort(readLastPort(home))) ?? (await tryPort(0)) ?? 0;
  writeFileSync(home.port, `${port}\n`);
  return port;
}

function readLastPort(home: Home): number {
  try {
    const port = Number(readFileSync(home.port, 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65536 ? port : 0;
  } catch {
    return 0;
  }
}

/** Returns the port if it can be listened on, `undefined` if it is taken; 0 asks the system for any free port. */
async function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
