import { request } from 'node:http';

/** An answer in its bytes on the wire, without decompression. */
export interface Exchanged {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** Asks for an address with these headers and no others. */
export const exchange = (
  url: string,
  path: string,
  {
    headers = {},
    method = 'GET',
    body,
  }: { headers?: Readonly<Record<string, string>>; method?: string; body?: string } = {},
): Promise<Exchanged> =>
  new Promise((resolve, reject) => {
    request(`${url}${path}`, { headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end(body);
  });

/** The first bytes of an answer whose connection is cut then. */
export const beginningOf = (url: string, path: string, length: number): Promise<Exchanged> =>
  new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, (answer) => {
      answer.on('readable', () => {
        const bytes: Buffer | null = answer.read(length);
        if (bytes === null) return;
        asked.destroy();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes });
      });
    });
    asked.on('error', reject).end();
  });
