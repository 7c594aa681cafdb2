export interface Option {
  value: string;
  label: string;
}

const decodeValue = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** All values in a list's address, also decoded once more, because Strapi encodes typed values twice. */
const readValues = (search: string): string[] =>
  [...new URLSearchParams(search).values()].flatMap((value) => [value, decodeValue(value)]);

/**
 * Options for a filter whose values cannot be listed, such as days. Strapi labels an active filter with the option
 * found for its value, and would format days in a time zone that may shift them. Filters are part of the address, so
 * `find` looks there; iterating yields nothing.
 */
export const createAddressOptions = (shown: (value: string) => string, search: () => string): Option[] => {
  const options: Option[] = [];
  const find = (accepts: (option: Option) => boolean): Option | undefined =>
    readValues(search())
      .map((value) => ({ value, label: shown(value) }))
      .find(accepts);
  return Object.defineProperty(options, 'find', { value: find });
};
