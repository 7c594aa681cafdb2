import { Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** A request to send, by any client. */
const unpacked = (bytes: Buffer, encoding: string | undefined): Buffer => {
  if (bytes.length === 0) return bytes;
  if (encoding === 'br') return brotliDecompressSync(bytes);
  if (encoding === 'gzip') return gunzipSync(bytes);
  return encoding === 'deflate' ? inflateSync(bytes) : bytes;
};

export interface RawRequest {
  readonly method?: string;
  /** As it goes out: nothing in it is made right. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Sends requests unchanged over connections that stay open: a tenth of the time of supertest.
 * @param localAddress of this machine that connections come from, `127.0.0.9`
 */
export const rawClient = (url: string, localAddress?: string) => {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const send = ({ method = 'GET', path, headers = {}, body }: RawRequest): Promise<RawAnswer> =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
      const from = localAddress === undefined ? {} : { localAddress };
      const options = { agent, hostname, port, method, path, headers: { ...headers, ...length }, ...from };
      const asked = request(options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const said = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(said),
            bytes: unpacked(Buffer.concat(chunks), answer.headers['content-encoding']),
          });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  return { send, close: (): void => agent.destroy() };
};

export type RawClient = ReturnType<typeof rawClient>;
