import { PageFault } from './faults';

/** The longest parameter accepted; the search page has a lower limit. */
const LONGEST = 500;

const HAS_CONTROL = /\p{Cc}/u;

/**
 * Reads the named parameters. An empty value, as forms send it, counts as missing.
 * @throws PageFault `parameter_repeated`, `parameter_invalid` (control characters, more than 500 characters)
 */
export const readParameters = <Name extends string>(
  querystring: string,
  names: readonly Name[],
): Readonly<Record<Name, string | null>> => {
  const asked = new URLSearchParams(querystring);
  const read = names.map((name): [Name, string | null] => {
    const values = asked.getAll(name);
    if (values.length > 1) throw new PageFault('parameter_repeated', name);
    const value = values[0]?.trim().normalize('NFC') ?? '';
    if (value.length > LONGEST || HAS_CONTROL.test(value)) throw new PageFault('parameter_invalid', name);
    return [name, value === '' ? null : value];
  });
  return Object.fromEntries(read) as Record<Name, string | null>;
};

/** @throws PageFault `parameter_invalid` */
export const readPage = (value: string | null): number => {
  if (value === null) return 1;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new PageFault('parameter_invalid', 'trang');
  return Number(value);
};

/** One of `choices`, or null. @throws PageFault `parameter_invalid` */
export const readChoice = <Choice extends string>(
  name: string,
  value: string | null,
  choices: readonly Choice[],
): Choice | null => {
  if (value === null) return null;
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new PageFault('parameter_invalid', name);
  return chosen;
};
