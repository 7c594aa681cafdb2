import { createServer } from 'node:net';
import { listenHost } from '../../src/start/trustedProxies';
import { ScriptError } from './scriptError';

const DEFAULT_PORT = 1337;

/** `PORT` as a number; 1337 when unset. @throws ScriptError when it is not 1-65535 */
export function configuredPort(): number {
  const text = process.env['PORT'] || String(DEFAULT_PORT);
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new ScriptError(`PORT=${text} không phải số cổng từ 1 đến 65535.`);
}

/** @throws ScriptError when `DATABASE_CLIENT` names anything but PostgreSQL */
export function refuseOtherDatabases(): void {
  const client = process.env['DATABASE_CLIENT'] || 'postgres';
  if (client === 'postgres') return;
  throw new ScriptError(
    `DATABASE_CLIENT=${client} không dùng được: hệ thống chỉ chạy trên PostgreSQL 14 trở lên; hãy bỏ biến này, và đặt DATABASE_URL nếu dùng máy chủ PostgreSQL riêng.`,
  );
}

/** @throws ScriptError that names the port, if it is not free */
export async function refuseTakenPort(): Promise<void> {
  const port = configuredPort();
  const host = listenHost();
  const code = await new Promise<string | undefined>((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
  if (code !== undefined) throw portError(code, port, host);
}

/** Makes the error for a port that cannot be opened. */
export function portError(code: string, port: number, host: string): ScriptError {
  if (code === 'EADDRINUSE') {
    return new ScriptError(
      `Cổng ${port} đang bị chương trình khác dùng; hãy dừng chương trình ấy hoặc đặt PORT sang số khác.`,
    );
  }
  if (code === 'EACCES') {
    return new ScriptError(`Không có quyền mở cổng ${port}; hãy đặt PORT từ 1024 trở lên.`);
  }
  return new ScriptError(
    `Không mở được cổng ${port} trên địa chỉ ${host} (${code}); hãy kiểm tra HOST và PORT.`,
  );
}
