/** `npm run test:long`: what takes too long for `npm test`, one suite after another. Ends as jest does. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'npx',
  ['jest', '--config', 'jest.long.config.js', '--runInBand', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
const lengths = spawnSync(
  'npx',
  ['jest', '--selectProjects', 'document', '--testPathPatterns', 'pageBreaks'],
  {
    stdio: 'inherit',
    env: { ...process.env, CCHC_EVERY_LENGTH: 'true' },
  },
);
const screens = spawnSync('npx', ['playwright', 'test', '--project=tests', 'english', 'stored-script'], {
  stdio: 'inherit',
  env: { ...process.env, CCHC_EVERY_SCREEN: 'true' },
});
process.exitCode = Math.max(status ?? 1, lengths.status ?? 1, screens.status ?? 1);
