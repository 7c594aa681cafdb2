/** Days as `YYYY-MM-DD`, laid out from the day that the demo is loaded for. */
export type Day = string;

const MILLISECONDS = 86_400_000;
const SATURDAY = 6;
const MONDAY = 1;

const toTime = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10);
const findWeekday = (day: Day): number => new Date(toTime(day)).getUTCDay();

export const addDays = (day: Day, days: number): Day => dayAt(toTime(day) + days * MILLISECONDS);

/** The working day so many days before `day`; a Saturday or Sunday becomes the Friday before it. */
export const workingDayBefore = (day: Day, back: number): Day => {
  const found = addDays(day, -back);
  const weekday = findWeekday(found);
  if (weekday === SATURDAY) return addDays(found, -1);
  return weekday === 0 ? addDays(found, -2) : found;
};

/** The first Monday of each month in the given days, both included. */
export const firstMondays = (from: Day, to: Day): Day[] => {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    if (findWeekday(day) === MONDAY && Number(day.slice(8)) <= 7) days.push(day);
  return days;
};

/** The day in Viet Nam at a moment. */
export const dayInVietNam = (now: Date): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
