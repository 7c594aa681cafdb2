import { performance } from 'node:perf_hooks';
import { startAppProcess } from '../support/appProcess';
import { createDatabase } from '../support/database';
import { openRows } from '../support/rows';
import { type Held, openConnections, slowBody, slowHead, stalledDownload } from '../support/slowClients';
import { until } from '../support/until';

jest.setTimeout(900_000);

/** Requests that a 95th percentile is taken of; the first ones warm up. */
const REQUESTS = 300;
const WARM_UP = 50;

/** The greatest length of an article's text (records/lengths.ts): a page of a hundred is an answer of some 20 MB. */
const LONGEST_TEXT = 200_000;
const LARGE_PAGE = '/api/articles?pagination[pageSize]=100';

let asked = 0;

/** Milliseconds of a normal list that is not kept; 95 of 100 take no longer. */
const p95OfList = async (url: string): Promise<number> => {
  const times: number[] = [];
  for (let request = 0; request < WARM_UP + REQUESTS; request += 1) {
    asked += 1;
    const start = performance.now();
    const answer = await fetch(`${url}/api/meetings?pagination[pageSize]=25&filters[id][$gt]=-${asked}`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`The list was answered with ${answer.status}.`);
    if (request >= WARM_UP) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
};

const times = (count: number, make: () => Held): readonly Held[] => Array.from({ length: count }, make);
const closed = (held: readonly Held[]): number => held.filter(({ isClosed }) => isClosed()).length;

test('LD-06 200 slow senders and 20 stalled downloads slow nobody down by more than three times, and are cut off', async () => {
  const database = await createDatabase('demo');
  const rows = await openRows(database);
  await rows.all(
    `insert into articles (document_id, title, slug, kind, published_on, published_at, body)
     select 'long' || n, 'Tin ' || n, 'long-' || n, 'news', '2024-01-01', now(), repeat('a', $1) from generate_series(1, 100) n`,
    [LONGEST_TEXT],
  );
  const app = await startAppProcess(database);
  const held: Held[] = [];
  try {
    const idle = await p95OfList(app.url);
    const heads = times(100, () => slowHead(app.url));
    const bodies = times(100, () => slowBody(app.url));
    const downloads = times(20, () => stalledDownload(app.url, LARGE_PAGE));
    held.push(...heads, ...bodies, ...downloads);
    const busy = await p95OfList(app.url);
    console.log(`p95 of a list: ${idle.toFixed(1)} ms idle, ${busy.toFixed(1)} ms beside slow clients`);
    expect(openConnections(app.url)).toBeGreaterThanOrEqual(bodies.length + downloads.length);
    expect(busy / idle).toBeLessThanOrEqual(3);
    await until(() => closed(heads) === heads.length, 60_000);
    // Beside the bodies, and what the reader of the list keeps.
    await until(() => openConnections(app.url) < bodies.length + downloads.length / 2, 120_000);
    expect(closed(bodies)).toBe(0);
    await until(() => closed(bodies) === bodies.length, 400_000);
  } finally {
    for (const { drop } of held) drop();
    await app.stop();
    await rows.end();
    await database.drop();
  }
});
