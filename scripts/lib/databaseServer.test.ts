import { createServer } from 'node:net';
import { once } from 'node:events';
import { checkDatabaseServer } from './databaseServer';

/** Finds a port of this machine that is free. */
const closedPort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

test('CR-05 an unreachable database is tried again until the patience ends, then reported in one line', async () => {
  const url = `postgresql://a:b@127.0.0.1:${await closedPort()}/cchc`;
  const began = performance.now();
  await expect(checkDatabaseServer(url, 1_200)).rejects.toThrow(
    /^Không kết nối được .*máy chủ từ chối kết nối\.$/,
  );
  expect(performance.now() - began).toBeGreaterThan(1_200);
});

test('an error that waiting cannot cure is reported at once', async () => {
  await expect(checkDatabaseServer('mysql://a:b@127.0.0.1/cchc', 60_000)).rejects.toThrow(
    /DATABASE_URL phải/,
  );
});
