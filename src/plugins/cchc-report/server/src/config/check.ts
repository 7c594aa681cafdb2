export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Stops the start with the key that is wrong. @throws Error always */
export const refuse = (key: string, expected: string): never => {
  throw new Error(`cchc-report: config "${key}" must be ${expected}`);
};
