const { writeFileSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

const { CCHC_ORDER = '[]', CCHC_CHOSEN } = process.env;
const ORDER = JSON.parse(CCHC_ORDER);

/** Unit tests run before document tests; in each, suites that `CCHC_ORDER` names run before those that only import a changed file. */
const rank = ({ path }) => {
  const index = ORDER.findIndex((file) => path.endsWith(`/${file}`));
  return (
    (/\/(tests\/document|packages\/[^/]+\/tests)\//.test(path) ? 10_000 : 0) +
    (index === -1 ? ORDER.length : index)
  );
};

/** The order of `npm run test:changed` (see run.ts). Writes the suites that jest chose to the file `CCHC_CHOSEN`. */
module.exports = class InOrder extends Sequencer {
  sort(tests) {
    const ordered = [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
    if (CCHC_CHOSEN !== undefined)
      writeFileSync(CCHC_CHOSEN, JSON.stringify(ordered.map(({ path }) => path)));
    return ordered;
  }
};
