import { legal } from './plain';

const IN_SCRIPT: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** Structured data as the text of a script element: nothing in it ends the element or begins a comment. */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? legal(value) : value)).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => IN_SCRIPT[letter] ?? '',
  );
