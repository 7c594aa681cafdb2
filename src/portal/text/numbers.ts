const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const ONE_DECIMAL = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** 1234.5 -> 1.234,5 */
export const written = (value: number): string => NUMBER.format(value);

/** A size in bytes: "19,8 KB", "1,2 MB". */
export const writtenSize = (bytes: number): string => {
  const kilobytes = bytes / 1000;
  return kilobytes < 1000
    ? `${ONE_DECIMAL.format(Math.max(kilobytes, 0.1))} KB`
    : `${ONE_DECIMAL.format(kilobytes / 1000)} MB`;
};
