interface Outside {
  readonly require: NodeJS.Require;
  readonly process: NodeJS.Process;
}

/**
 * Node's own `require` and `process`, which jest hides from a suite (see `appEnvironment.js`); outside of jest they are
 * the usual ones.
 */
export const outside = (globalThis as { outside?: Outside }).outside ?? { require, process };
