import { setTimeout } from 'node:timers/promises';
import { withDatabase, type Lag, startServer, type ServerProcess } from './process';
import { atMost, times, type Line } from './page';
import { createClient, type Client } from './load';
import { SIZES } from './seed';
import { median, quantile } from './statistics';

const ROUNDS = 20;
const SERVERS = 3;
const IDLE_MILLISECONDS = 2000;
const WARM_UP = 3;

/** Measures the built app in a separate process with its own PostgreSQL; this process is the client. */
export const measureApplication = (): Promise<readonly Line[]> =>
  withDatabase(async (url) => [...(await measureLoop(url)), ...(await measureGrowth(url))]);

async function withServer<Result>(
  url: string,
  action: (server: ServerProcess, client: Client, agencyOfSize: (size: number) => string) => Promise<Result>,
): Promise<Result> {
  const server = await startServer(url);
  const client = createClient(server.ready);
  const agencyOfSize = (size: number): string => server.ready.agencies[size] ?? '';
  try {
    for (let round = 0; round < WARM_UP; round += 1) await client.export(agencyOfSize(0), 'docx');
    await client.listUntil(agencyOfSize(1000), setTimeout(IDLE_MILLISECONDS));
    return await action(server, client, agencyOfSize);
  } finally {
    client.close();
    await server.stop();
  }
}

/** LD-03: the event-loop lag of the server, and the time to read a list, with and without an export at the same time. */
const measureLoop = (url: string): Promise<readonly Line[]> =>
  withServer(url, async ({ watch }, client, agencyOfSize) => {
    const lags: Record<'list' | 'export' | 'both', Lag[]> = { list: [], export: [], both: [] };
    const lists: Record<'list' | 'both', number[]> = { list: [], both: [] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const list = await watch(() => client.listUntil(agencyOfSize(1000), setTimeout(IDLE_MILLISECONDS)));
      const alone = await watch(() => client.export(agencyOfSize(10_000), 'docx'));
      const both = await watch(() =>
        client.listUntil(agencyOfSize(1000), client.export(agencyOfSize(10_000), 'docx')),
      );
      if (round === 0) continue;
      lags.list.push(list.watched.lag);
      lags.export.push(alone.watched.lag);
      lags.both.push(both.watched.lag);
      lists.list.push(...list.result);
      lists.both.push(...both.result);
    }
    const slower = quantile(lists.both, 0.95) / quantile(lists.list, 0.95);
    return [
      lagLine('a list is read', lags.list),
      lagLine('10,000 rows are exported', lags.export, 50),
      lagLine('10,000 rows are exported and a list is read', lags.both, 50),
      {
        what: 'a list that is read: p95 during an export beside p95 without one',
        measured: times(slower),
        goal: atMost(slower, 2, '<= 2x'),
      },
    ];
  });

/** Medians over the rounds, in milliseconds. */
function lagLine(during: string, lags: readonly Lag[], most?: number): Line {
  const of = (name: keyof Lag): number => median(lags.map((lag) => lag[name]));
  const [p50, p99, max] = [of('p50'), of('p99'), of('max')];
  return {
    what: `event-loop lag while ${during}: p50 / p99 / max`,
    measured: `${p50.toFixed(1)} / ${p99.toFixed(0)} / ${max.toFixed(0)} ms`,
    goal: most === undefined ? null : atMost(p99, most, `p99 <= ${most} ms`),
  };
}

const FORMATS = ['docx', 'xlsx'] as const;
const FILLED = SIZES.filter((size) => size > 0);

/** LD-04: memory that one export adds to a fresh server, compared with an export without rows, and the time per row as rows grow. */
async function measureGrowth(url: string): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const format of FORMATS) {
    let firstTime = NaN;
    for (const rows of FILLED) {
      const { bytes, milliseconds } = await measureExport(url, rows, format);
      const [kilobytes, time] = [bytes / 1000 / rows, milliseconds / rows];
      firstTime ||= time;
      lines.push({
        what: `.${format} of ${rows.toLocaleString('en')} rows from a fresh server: memory and time a row`,
        measured: `${kilobytes.toFixed(1)} KB, ${times(time / firstTime)}`,
        goal: atMost(kilobytes, 10, '< 10 KB'),
      });
    }
  }
  return lines;
}

interface Cost {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Medians over `SERVERS` servers. */
async function measureExport(url: string, rows: number, format: (typeof FORMATS)[number]): Promise<Cost> {
  const costs: Cost[] = [];
  for (let server = 0; server < SERVERS; server += 1)
    costs.push(
      await withServer(url, async ({ watch }, client, agencyOfSize) => {
        const none = await watch(() => client.export(agencyOfSize(0), format));
        const { watched, result } = await watch(() => client.export(agencyOfSize(rows), format));
        return { bytes: Math.max(0, watched.memoryRise - none.watched.memoryRise), milliseconds: result };
      }),
    );
  return {
    bytes: median(costs.map(({ bytes }) => bytes)),
    milliseconds: median(costs.map(({ milliseconds }) => milliseconds)),
  };
}
