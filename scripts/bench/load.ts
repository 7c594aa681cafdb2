import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Ready } from './process';

/** Makes an address that it is appended to too long for its answer to be cached. */
export const UNKEPT = '&'.repeat(1000);

/** Creates a client of one server with kept connections. */
export const createClient = ({ port, token }: Ready) => {
  const agent = new Agent({ keepAlive: true });
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<number> =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      request({ port, host: '127.0.0.1', path, agent, headers }, (answer) => {
        answer.resume();
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(performance.now() - start);
          else reject(new Error(`GET ${path}: ${answer.statusCode}`));
        });
      })
        .on('error', reject)
        .end();
    });
  return {
    /** Exports a report. @returns milliseconds until the whole file arrived */
    export: (agency: string, format: 'docx' | 'xlsx'): Promise<number> =>
      get(`/cchc-report/export?agency=${agency}&period=2024-H1&format=${format}&appendices=articles`, {
        authorization: `Bearer ${token}`,
      }),

    /** Reads an agency's list repeatedly until `until` ends. @returns the milliseconds of each request */
    async listUntil(agency: string, until: Promise<unknown>): Promise<readonly number[]> {
      let going = true;
      const end = until.finally(() => {
        going = false;
      });
      const path = `/api/articles?filters[agency][slug][$eq]=${agency}&sort=publishedOn:desc&populate=channels`;
      const times: number[] = [];
      while (going) times.push(await get(path));
      await end;
      return times;
    },

    /** Searches, past the cache. @returns milliseconds until the first page of results arrived */
    search: (q: string): Promise<number> =>
      get(`/api/cchc-report/search?q=${encodeURIComponent(q)}${UNKEPT}`),

    close: () => agent.destroy(),
  };
};

export type Client = ReturnType<typeof createClient>;
