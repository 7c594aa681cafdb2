const ICT = 'Asia/Ho_Chi_Minh';

const decimals = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
/** Swedish days are in ISO 8601. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ICT });
const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: ICT, hour: '2-digit', minute: '2-digit' });

/** Formats a number the Vietnamese way in both languages: "1.234,5". */
export const formatNumber = (value: number): string => decimals.format(value);

/** Formats "2024-06-14" as "14/06/2024". */
export const formatDay = (day: string): string => day.split('-').reverse().join('/');

/** The day in Viet Nam of an instant, `2024-06-14`. */
export const dayOfInstant = (instant: string): string => isoDay.format(new Date(instant));

/** The hour and minute in Viet Nam of an instant: "10:05". */
export const formatTime = (instant: string): string => clock.format(new Date(instant));

/** Day, hour and minute in Viet Nam of an instant: "20/06/2024 14:05". */
export const formatMoment = (instant: string): string =>
  `${formatDay(dayOfInstant(instant))} ${formatTime(instant)}`;
