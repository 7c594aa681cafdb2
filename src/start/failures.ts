/**
 * Describes a failure for the log without its message: those of the database repeat the values of the statement, which may be secret.
 * The frames of the stack name the place.
 */
export const describeFailure = (reason: unknown): string => {
  if (!(reason instanceof Error)) return typeof reason;
  const code: unknown = Reflect.get(reason, 'code');
  const frames = (reason.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [[reason.name, typeof code === 'string' ? code : ''].join(' ').trim(), ...frames].join('\n');
};
