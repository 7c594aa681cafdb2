const two = (value: number): string => String(value).padStart(2, '0');

/** A day as the date picker takes it, which reads the UTC day of a date. */
export const pickerDate = (day: string | null): Date | undefined => {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
};

/** The day that was picked: the date picker answers with midnight of the browser's own zone. */
export const pickedDay = (date: Date | undefined): string | null =>
  date === undefined ? null : `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
