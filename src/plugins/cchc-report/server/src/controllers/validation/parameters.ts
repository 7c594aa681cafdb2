import { ReportError } from '../../domain/errors';

/** Values longer than this are no key, slug or date of ours. */
const MAX_LENGTH = 200;

const isText = (value: string): boolean => value.length <= MAX_LENGTH && !/\p{Cc}|\p{Cs}/u.test(value);

/**
 * Takes the query of a request apart: each parameter at most once, as text, and no other than the allowed ones.
 * An empty value counts as absent.
 * @throws ReportError `parameter_unknown`, `parameter_repeated`, `parameter_invalid`
 */
export const readParameters = <Name extends string>(
  query: unknown,
  allowed: readonly Name[],
): Readonly<Partial<Record<Name, string>>> => {
  const read: Partial<Record<Name, string>> = {};
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
    const known = allowed.find((candidate) => candidate === name);
    if (known === undefined) throw new ReportError('parameter_unknown', { name: name.slice(0, MAX_LENGTH) });
    if (typeof value !== 'string') throw new ReportError('parameter_repeated', { name });
    if (!isText(value)) throw new ReportError('parameter_invalid', { name });
    if (value !== '') read[known] = value;
  }
  return read;
};

/**
 * A whole number between two bounds.
 * @throws ReportError `parameter_invalid`
 */
export const readInteger = (
  name: string,
  text: string | undefined,
  { fallback, min, max }: { fallback: number; min: number; max: number },
): number => {
  if (text === undefined) return fallback;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(value >= min && value <= max)) throw new ReportError('parameter_invalid', { name });
  return value;
};
