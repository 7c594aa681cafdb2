import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import request from 'supertest';
import { addDays, parseLocalDate } from '../../src/plugins/cchc-report/server/src/domain/period';
import { formatNumericDate } from '../../src/plugins/cchc-report/server/src/domain/vi';
import { csv, importing } from '../../tests/support/imports';
import { withDatabase, type Lag, startServer, type ServerProcess } from './process';
import { makeArticle, channelName } from './seed';
import { atLeast, atMost, times, type Line } from './page';
import { median } from './statistics';

const ROWS = 10_000;
const ROUNDS = 3;
/** Milliseconds between two polls of the progress; the page polls less often. */
const LOOK = 50;
const FIRST_DAY = parseLocalDate('2023-01-01');
const AGENCY = 'xa-0';
const HEADINGS = [
  'Tiêu đề',
  'Ngày đăng',
  'Thể loại',
  'Kênh tuyên truyền',
  'Nội dung CCHC',
  'Tóm tắt',
  'Minh chứng',
];

interface Round {
  readonly faster: number;
  readonly fasterInAll: number;
  /** Milliseconds from the request until the first progress, and the longest gap between two steps of progress. */
  readonly firstProgress: number;
  readonly longestStill: number;
  readonly lag: Lag;
  readonly memoryRise: number;
}

/** Compares importing a list of articles with saving the same articles one by one through the document service. */
export const measureImports = (): Promise<readonly Line[]> =>
  withDatabase(async (url) => {
    const server = await startServer(url);
    try {
      const rounds: Round[] = [];
      for (let round = 0; round <= ROUNDS; round += 1) {
        const measured = await importRound(server, `Đợt ${round}`);
        if (round > 0) rounds.push(measured);
      }
      return formatLines(rounds);
    } finally {
      await server.stop();
    }
  });

async function importRound(server: ServerProcess, list: string): Promise<Round> {
  const oneByOne = await server.saveOneByOne();
  const { port, token } = server.ready;
  const address = request(`http://127.0.0.1:${port}`);
  const by = importing({
    request: (method, path) => address[method](path).set('Authorization', `Bearer ${token}`),
  });
  const file = csv([HEADINGS, ...Array.from({ length: ROWS }, (_, index) => formatRow(list, index))]);
  const { watched, result } = await server.watch(async () => {
    const start = performance.now();
    const { id } = await by.checked('article', AGENCY, file);
    const checked = performance.now();
    const moves = await runAndWatch(by, id);
    return { start, checked, end: performance.now(), moves };
  });
  const { start, checked, end, moves } = result;
  const perSecond = (milliseconds: number): number => (ROWS * 1000) / milliseconds;
  return {
    faster: perSecond(end - checked) / oneByOne,
    fasterInAll: perSecond(end - start) / oneByOne,
    firstProgress: (moves[0] ?? NaN) - checked,
    longestStill: Math.max(...moves.slice(1).map((at, index) => at - (moves[index] ?? NaN))),
    lag: watched.lag,
    memoryRise: watched.memoryRise,
  };
}

/** Formats the day of a row: the days of a year, one after another. */
const formatDay = (index: number): string => formatNumericDate(addDays(FIRST_DAY, index % 365));

const formatRow = (list: string, index: number): string[] => {
  const { title, summary, evidence } = makeArticle(list, index);
  return [
    title,
    formatDay(index),
    'Tin',
    channelName(AGENCY),
    'CCHC',
    summary,
    `${evidence.title} | ${evidence.url}`,
  ];
};

/** Runs a checked import to its end. @returns the times at which its progress moved */
async function runAndWatch(by: ReturnType<typeof importing>, id: string): Promise<readonly number[]> {
  const begun = await by.step(id, 'run');
  if (begun.status !== 202) throw new Error(`not run: ${JSON.stringify(begun.body)}`);
  const moves: number[] = [];
  for (let last = 0; ; await setTimeout(LOOK)) {
    const { state, progress, counts } = (await by.read(id)).body.data;
    if (progress.done > last) moves.push(performance.now());
    last = progress.done;
    if (state === 'running') continue;
    if (counts.created !== ROWS) throw new Error(`${state}: ${JSON.stringify(counts)}`);
    return moves;
  }
}

const formatLines = (rounds: readonly Round[]): readonly Line[] => {
  const of = (value: (round: Round) => number): number => median(rounds.map(value));
  const [faster, inAll] = [of((round) => round.faster), of((round) => round.fasterInAll)];
  const [first, still] = [of((round) => round.firstProgress), of((round) => round.longestStill)];
  const [p50, p99, max] = [of(({ lag }) => lag.p50), of(({ lag }) => lag.p99), of(({ lag }) => lag.max)];
  const megabytes = of(({ memoryRise }) => memoryRise) / 1e6;
  const rows = `a list of ${ROWS.toLocaleString('en')} articles`;
  return [
    {
      what: `import of ${rows}: rows a second beside the document service one by one; with its check`,
      measured: `${times(faster)}; ${times(inAll)}`,
      goal: atLeast(faster, 5, '>= 5x'),
    },
    {
      what: `import of ${rows}: until its progress moves, and the longest it stands still`,
      measured: `${(first / 1000).toFixed(1)} s, ${(still / 1000).toFixed(1)} s`,
      goal: atMost(first, 1000, '<= 1 s'),
    },
    {
      what: `event-loop lag while ${rows} is makeArticle: p50 / p99 / max`,
      measured: `${p50.toFixed(1)} / ${p99.toFixed(0)} / ${max.toFixed(0)} ms`,
      goal: atMost(p99, 50, 'p99 <= 50 ms'),
    },
    {
      what: `import of ${rows}: memory of the server, its threads included`,
      measured: `${megabytes.toFixed(0)} MB, ${((megabytes * 1000) / ROWS).toFixed(1)} KB a row`,
      goal: null,
    },
  ];
};
