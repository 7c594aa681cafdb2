import { isDatabaseLost } from '../availability';

const framesOf = ({ stack = '' }: Error): string[] =>
  stack.split('\n').filter((line) => line.startsWith('    at '));

/**
 * Describes a failure for the log without its message: those of the database repeat the values of the statement, which may be secret.
 * The frames of the stack name the place; a lost database has none, since it fails every request.
 */
export const describeFailure = (reason: unknown): string => {
  if (!(reason instanceof Error)) return typeof reason;
  const code: unknown = Reflect.get(reason, 'code');
  const frames = isDatabaseLost(reason) ? [] : framesOf(reason);
  return [[reason.name, typeof code === 'string' ? code : ''].join(' ').trim(), ...frames].join('\n');
};
