const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Suites that share the app of their worker, the longest first. They stand before all others: the first suite that starts an app of
 * its own ends the shared one.
 */
const SHARING = [
  'lifeIssued',
  'lifePublic',
  'lifeSettings',
  'contractRecords',
  'contractFigures',
  'fieldRefusals',
  'planWarnings',
  'procedureChangeLinks',
  'issueDay',
  'deletion',
  'agencyKey',
  'outreachUnit',
].map((name) => `integration/${name}`);

/**
 * Suites of half a minute and more: one of them at the end would leave the other worker without work. The two that start processes
 * of their own, which is enough for two processors, are apart.
 */
const LONGEST = [
  'integration/portal',
  'integration/adminAccess',
  'integration/publicSurface',
  'integration/tampering',
  'integration/killed',
  'document/pageBreaks',
  'integration/constraints',
  'integration/openApi',
  'document/validity',
  'integration/embedded',
  'integration/staffRoles',
  'integration/lifeWords',
  'integration/importKilled',
  'integration/importsUpdating',
  'integration/issueRaces',
  'integration/search',
];

const ORDER = [...SHARING, ...LONGEST].map((name) => `/tests/${name}.test.ts`);

const rank = ({ path }) => {
  const index = ORDER.findIndex((name) => path.endsWith(name));
  return index === -1 ? ORDER.length : index;
};

/** The suites that share an app, then the longest, then the others as jest has them; the same on a machine that never ran them. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
