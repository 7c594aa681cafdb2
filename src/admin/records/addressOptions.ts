export interface Option {
  value: string;
  label: string;
}

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** Every value that a list's address names, also as Strapi reads it: it encodes what is typed once more. */
const valuesIn = (search: string): string[] =>
  [...new URLSearchParams(search).values()].flatMap((value) => [value, decoded(value)]);

/**
 * Options of a filter whose values cannot be listed, such as days. Strapi words an active filter by the option it finds
 * for its value and formats days in a zone that may move them; filters stand in the address, so that is where such an
 * option is looked for. To whoever walks the list it is empty.
 */
export const addressOptions = (shown: (value: string) => string, search: () => string): Option[] => {
  const options: Option[] = [];
  const find = (accepts: (option: Option) => boolean): Option | undefined =>
    valuesIn(search())
      .map((value) => ({ value, label: shown(value) }))
      .find(accepts);
  return Object.defineProperty(options, 'find', { value: find });
};
