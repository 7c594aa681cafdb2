const { TestEnvironment } = require('jest-environment-node');

/** What the suites of this worker hand on: see `outside.ts`. */
const kept = {};

/**
 * Jest gives each suite its own copy of every module and of `process`. Strapi is hundreds of modules, loaded in seconds
 * each time: here the suites of one worker share what Node itself has loaded, and each leaves the environment as it was.
 */
module.exports = class AppEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.variables = { ...process.env };
    this.global.outside = { require, process, kept };
  }

  async teardown() {
    const added = Object.keys(process.env).filter((name) => !(name in this.variables));
    for (const name of added) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, this.variables);
    await super.teardown();
  }
};

module.exports.kept = kept;
