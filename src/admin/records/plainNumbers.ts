/** Numbers that identify rather than count: a year is written 2024, never "2.024". */
const PLAIN_NUMBERS: ReadonlySet<string> = new Set(['year', 'number']);

export const isPlainNumber = (field: string): boolean => PLAIN_NUMBERS.has(field);

/** The number in typed text, or null. */
export const readPlainNumber = (typed: string): number | null => {
  const digits = typed.replace(/\D/g, '').slice(0, 9);
  return digits === '' ? null : Number(digits);
};
