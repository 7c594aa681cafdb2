import { yup } from '@strapi/utils';

type Test = (this: TestContext, value: unknown, context: TestContext) => unknown;

interface TestContext {
  readonly options: { readonly [FAIL]?: (reason: unknown) => void };
}

interface Schema {
  readonly tests: readonly { OPTIONS: { test: Test } }[];
  validate(value: unknown, options?: object, done?: unknown): Promise<unknown>;
  _validate(value: unknown, options: object, done: unknown): void;
}

/** Key under which a validation keeps its reject function; yup passes options to every test. */
const FAIL = Symbol('fail');

const guardedTests = new WeakSet<Test>();

const guardTest = (options: { test: Test }): void => {
  const { test } = options;
  if (guardedTests.has(test)) return;
  const guardedTest: Test = function guardedTest(value, context) {
    const result = test.call(this, value, context);
    if (!(result instanceof Promise)) return result;
    return result.catch((reason: unknown) => {
      const fail = this.options[FAIL];
      if (fail === undefined) throw reason;
      fail(reason);
      return false;
    });
  };
  guardedTests.add(guardedTest);
  options.test = guardedTest;
};

let isPatched = false;

/**
 * Makes a validation fail when an asynchronous test rejects. In yup 0.32, which Strapi uses, such a rejection is
 * unhandled, ends the process, and the validation never settles. yup 1 behaves like this patch.
 */
export const propagateAsyncFailures = (): void => {
  if (isPatched) return;
  isPatched = true;
  const schema = yup.mixed.prototype as unknown as Schema;
  const { validate, _validate: validateNested } = schema;
  schema._validate = function guardTests(value, options, done) {
    for (const { OPTIONS } of this.tests) guardTest(OPTIONS);
    validateNested.call(this, value, options, done);
  };
  schema.validate = function validateWhole(value, options = {}, done) {
    // With `done` it is a nested validation that already has the options.
    if (done !== undefined) return validate.call(this, value, options, done);
    return new Promise((resolve, reject) => {
      validate.call(this, value, { ...options, [FAIL]: reject }).then(resolve, reject);
    });
  };
};
