const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const IN_VIET_NAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day in Viet Nam, `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string => IN_VIET_NAM.format(instant);

/** 2024-06-14 -> 14/06/2024; what is no day stays as it is. */
export const writtenDay = (day: string): string => {
  const [, year, month, date] = DAY.exec(day) ?? [];
  return year === undefined ? day : `${date}/${month}/${year}`;
};

/** The beginning of a day in Viet Nam, as feeds write it (RFC 822): `Fri, 14 Jun 2024 00:00:00 +0700`. */
export const feedDay = (day: string): string => {
  const text = new Date(`${day}T00:00:00Z`).toUTCString();
  return text.replace('GMT', '+0700');
};
