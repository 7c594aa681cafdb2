import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';

/** Values longer than this are no key, slug or date of ours. */
const MAX_LENGTH = 200;

const isText = (value: string, maxLength: number): boolean =>
  value.length <= maxLength && !/\p{Cc}|\p{Cs}/u.test(value);

/**
 * Takes the query string of a request apart: each parameter at most once, and no other than the allowed ones.
 * An empty value counts as absent. Read from the text itself, since the parsed query drops names such as `constructor`
 * and turns brackets into objects.
 * @throws ReportError `parameter_unknown`, `parameter_repeated`, `parameter_invalid`
 */
export const readParameters = <Name extends string>(
  querystring: string,
  allowed: readonly Name[],
  maxLength = MAX_LENGTH,
): Readonly<Partial<Record<Name, string>>> => {
  const read = new Map<Name, string>();
  for (const [name, value] of new URLSearchParams(querystring)) {
    const known = allowed.find((candidate) => candidate === name);
    if (known === undefined) throw new ReportError('parameter_unknown', { name: quoteInput(name) });
    if (read.has(known)) throw new ReportError('parameter_repeated', { name });
    if (!isText(value, maxLength)) throw new ReportError('parameter_invalid', { name });
    read.set(known, value);
  }
  const present = [...read].filter(([, value]) => value !== '');
  return Object.fromEntries(present) as Partial<Record<Name, string>>;
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
