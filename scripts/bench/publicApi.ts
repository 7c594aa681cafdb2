import { Agent, request, type OutgoingHttpHeaders } from 'node:http';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startAppProcess } from '../../tests/support/appProcess';
import { TEST_ENVIRONMENT } from '../../tests/support/environment';
import { inProject, PROJECT } from '../lib/project';
import { withDatabase } from './process';
import { atLeast, times, type Line } from './page';
import { UNKEPT } from './load';
import { sideBySide } from './statistics';

/** Kept connections that all requests share. */
export const CONNECTIONS = 10;

/** A request and the status that it must be answered with. */
export interface Question {
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly status: 200 | 304;
}

/** Creates a client that sends many requests to one server at a time. */
export const createCrowd = (url: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  /** Sends a request. @returns the headers of the answer, once all of it has arrived */
  const ask = ({ path, headers = {}, status }: Question) =>
    new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
      request(`${url}${path}`, { agent, headers }, (answer) => {
        answer.resume();
        answer.on('end', () => {
          if (answer.statusCode === status) resolve(answer.headers);
          else reject(new Error(`GET ${path}: ${answer.statusCode}`));
        });
      })
        .on('error', reject)
        .end();
    });
  return {
    ask,

    /** Sends the same request `times` times over all connections. */
    async askMany(question: Question, times: number): Promise<void> {
      let left = times;
      const reader = async (): Promise<void> => {
        while (left > 0) {
          left -= 1;
          await ask(question);
        }
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, reader));
    },

    close: () => agent.destroy(),
  };
};

const ROUNDS = 15;
const REQUESTS = 300;

const ARTICLES = '/api/articles';
const FIGURES = '/api/cchc-report/figures?agency=ich-hau&period=2024-H1';
const REPORTS = '/api/cchc-report/reports';
const COMPRESSED = { 'accept-encoding': 'gzip, deflate, br' };

interface Contestant extends Question {
  readonly what: string;
  readonly goal?: number;
}

/** The kinds of request to compare with Strapi's own list. */
const contestants = (tags: {
  readonly articles: string;
  readonly figures: string;
}): readonly Contestant[] => [
  { what: 'Strapi’s own list of articles, its first 25', path: ARTICLES, status: 200 },
  { what: 'the same list, past what tells of its version', path: `${ARTICLES}?${UNKEPT}`, status: 200 },
  {
    what: 'figures, known to who asks (304)',
    path: FIGURES,
    headers: { 'if-none-match': tags.figures },
    status: 304,
    goal: 5,
  },
  { what: 'figures that are kept', path: FIGURES, status: 200, goal: 3 },
  { what: 'figures that are kept, compressed', path: FIGURES, headers: COMPRESSED, status: 200, goal: 3 },
  { what: 'figures that are worked out', path: `${FIGURES}${UNKEPT}`, status: 200 },
  { what: 'the list of reports, kept', path: REPORTS, status: 200 },
  {
    what: 'the list of articles, known to who asks (304)',
    path: ARTICLES,
    headers: { 'if-none-match': tags.articles },
    status: 304,
  },
];

/** Measures requests per second of the demo app in a separate process. */
export const measurePublicApi = (): Promise<readonly Line[]> =>
  withDatabase(async (url) => {
    await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', inProject('tests', 'support', 'makeDemoTemplate.ts')],
      { cwd: PROJECT, env: { ...process.env, ...TEST_ENVIRONMENT, DATABASE_URL: url } },
    );
    const app = await startAppProcess(
      { url, drop: () => Promise.resolve() },
      { NODE_ENV: 'production', LOG_LEVEL: 'http' },
    );
    const crowd = createCrowd(app.url);
    try {
      const readTag = async (path: string): Promise<string> =>
        String((await crowd.ask({ path, status: 200 }))['etag']);
      const all = contestants({ articles: await readTag(ARTICLES), figures: await readTag(FIGURES) });
      const ratios = await sideBySide(
        all.map((question) => () => crowd.askMany(question, REQUESTS)),
        ROUNDS,
      );
      return all.map(({ what, goal }, index) => {
        const faster = 1 / (ratios[index] ?? NaN);
        return {
          what: `requests a second, ${CONNECTIONS} at a time: ${what}`,
          measured: times(faster),
          goal: goal === undefined ? null : atLeast(faster, goal, `>= ${goal}x`),
        };
      });
    } finally {
      crowd.close();
      await app.stop();
    }
  });
