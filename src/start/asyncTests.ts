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

/** Where a validation under way keeps how to fail it; yup hands its options on to every test. */
const FAIL = Symbol('fail');

const guarded = new WeakSet<Test>();

const guardTest = (options: { test: Test }): void => {
  const { test } = options;
  if (guarded.has(test)) return;
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
  guarded.add(guardedTest);
  options.test = guardedTest;
};

let isPatched = false;

/**
 * Has a validation fail when one of its tests does. Strapi validates by yup 0.32, in which a test whose promise is rejected is
 * forgotten: the rejection ends the process, and the validation never comes to an end. yup 1 does as this does.
 */
export const failWithAsyncTests = (): void => {
  if (isPatched) return;
  isPatched = true;
  const schema = yup.mixed.prototype as unknown as Schema;
  const { validate, _validate: validateNested } = schema;
  schema._validate = function guardTests(value, options, done) {
    for (const { OPTIONS } of this.tests) guardTest(OPTIONS);
    validateNested.call(this, value, options, done);
  };
  schema.validate = function validateWhole(value, options = {}, done) {
    // With `done` it is a part of a validation under way, whose options it has.
    if (done !== undefined) return validate.call(this, value, options, done);
    return new Promise((resolve, reject) => {
      validate.call(this, value, { ...options, [FAIL]: reject }).then(resolve, reject);
    });
  };
};
