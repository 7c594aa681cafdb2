const { readFileSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Suites of half a minute and more: one of them at the end would leave the other worker without work. */
const LONGEST = [
  'tests/integration/adminAccess',
  'tests/integration/publicSurface',
  'tests/integration/killed',
  'nd30-document/tests/pageBreaks',
  'tests/integration/portal',
  'tests/integration/adminSurface',
  'tests/integration/openApi',
  'tests/integration/tampering',
  'tests/integration/constraints',
].map((name) => `/${name}.test.ts`);

/** Suites whose apps differ; those that share an app stand together, for a suite with an app of its own ends the shared one. */
const GROUPS = [
  ({ path }) => LONGEST.some((name) => path.endsWith(name)),
  ({ path }) =>
    path.includes('/tests/integration/') && !/\bshared(Demo)?App\b/.test(readFileSync(path, 'utf8')),
  ({ path }) => path.includes('/tests/integration/') && !/\bsharedDemoApp\b/.test(readFileSync(path, 'utf8')),
  ({ path }) => path.includes('/tests/integration/'),
  ({ path }) => /\/(tests\/document|packages\/[^/]+\/tests)\//.test(path),
];

const groupOf = (test) => {
  const group = GROUPS.findIndex((belongs) => belongs(test));
  return group === -1 ? GROUPS.length : group;
};

const placeOf = ({ path }) => LONGEST.findIndex((name) => path.endsWith(name));

/** The longest first, then the apps one after another, then what starts none; the same on a machine that never ran them. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const groups = new Map(tests.map((test) => [test, groupOf(test)]));
    return [...super.sort(tests)].sort((a, b) => groups.get(a) - groups.get(b) || placeOf(a) - placeOf(b));
  }
};
