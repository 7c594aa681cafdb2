import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startAppProcess } from '../../tests/support/appProcess';
import { TEST_ENVIRONMENT } from '../../tests/support/environment';
import { inProject, PROJECT } from '../lib/project';
import { CONNECTIONS, crowdOf, type Question } from './crowd';
import { withDatabase } from './database';
import { atLeast, times, type Line } from './line';
import { UNKEPT } from './load';
import { sideBySide } from './sideBySide';

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

/** Against Strapi's own list: how many requests a second each way of asking is answered. */
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

/** The demo records in an app that is served by a process of its own, as an office runs it. */
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
    const crowd = crowdOf(app.url);
    try {
      const tagOf = async (path: string): Promise<string> =>
        String((await crowd.ask({ path, status: 200 }))['etag']);
      const all = contestants({ articles: await tagOf(ARTICLES), figures: await tagOf(FIGURES) });
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
