const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const IN_VIET_NAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day of an instant in Viet Nam, `YYYY-MM-DD`. */
export const toVietnamDay = (instant: Date): string => IN_VIET_NAM.format(instant);

/** `2024-06-14` -> `14/06/2024`; other text is returned unchanged. */
export const formatDay = (day: string): string => {
  const [, year, month, date] = DAY.exec(day) ?? [];
  return year === undefined ? day : `${date}/${month}/${year}`;
};

/** Midnight of a day in Viet Nam in the format of feeds (RFC 822): `Fri, 14 Jun 2024 00:00:00 +0700`. */
export const formatFeedDay = (day: string): string => {
  const text = new Date(`${day}T00:00:00Z`).toUTCString();
  return text.replace('GMT', '+0700');
};

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const ONE_DECIMAL = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** `1234.5` -> `1.234,5` */
export const formatNumber = (value: number): string => NUMBER.format(value);

/** A size in bytes: "19,8 KB", "1,2 MB". */
export const formatSize = (bytes: number): string => {
  const kilobytes = bytes / 1000;
  return kilobytes < 1000
    ? `${ONE_DECIMAL.format(Math.max(kilobytes, 0.1))} KB`
    : `${ONE_DECIMAL.format(kilobytes / 1000)} MB`;
};
