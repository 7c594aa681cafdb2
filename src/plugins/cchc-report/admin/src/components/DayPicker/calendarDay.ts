const two = (part: number): string => String(part).padStart(2, '0');

/** Converts a day `2024-06-14` to the date pickers' value: midnight in UTC. */
export const pickerDay = (day: unknown): Date | undefined => {
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(day)) return undefined;
  const written = day.slice(0, 10);
  const midnight = new Date(`${written}T00:00:00Z`);
  // JavaScript reads 31/02 as 02/03.
  const exists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(written);
  return exists ? midnight : undefined;
};

/** The day of a date picker's value, which is midnight in the browser's time zone. */
export const toDay = (moment: Date): string =>
  `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
