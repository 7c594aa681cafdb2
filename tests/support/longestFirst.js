const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Suites of half a minute and more, to begin with: one of them at the end would leave the other worker without work. The
 * two that start processes of their own, which is enough for two processors, are apart.
 */
const LONGEST = [
  'integration/killed',
  'integration/adminAccess',
  'document/pageBreaks',
  'integration/embedded',
  'integration/issueRaces',
  'document/validity',
  'integration/documentCheck',
  'integration/importsBeside',
  'integration/staffRoles',
  'integration/publishRaces',
].map((name) => `/tests/${name}.test.ts`);

const rank = ({ path }) => {
  const index = LONGEST.findIndex((name) => path.endsWith(name));
  return index === -1 ? LONGEST.length : index;
};

/** The longest suites first, the others as jest has them; the same on a machine that never ran them. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
