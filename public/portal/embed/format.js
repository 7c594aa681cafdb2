// @ts-check
/** Numbers, days and sizes as Vietnamese offices write them, and as the portal's own pages do. */

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const ONE_DECIMAL = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const THOUSAND = 1000;

/** `1234.5` -> `1.234,5`. @param {number} value */
export const numberText = (value) => NUMBER.format(value);

/** `2024-06-14` -> `14/06/2024`. @param {string} day */
export const dayText = (day) => day.split('-').reverse().join('/');

/** `19762` -> `19,8 KB`. @param {number} bytes */
export const sizeText = (bytes) => {
  const kilobytes = bytes / THOUSAND;
  return kilobytes < THOUSAND
    ? `${ONE_DECIMAL.format(kilobytes)} KB`
    : `${ONE_DECIMAL.format(kilobytes / THOUSAND)} MB`;
};

/** `7`, `BC-UBND` -> `07/BC-UBND`. @param {number} number @param {string} symbol */
export const documentNumber = (number, symbol) => `${String(number).padStart(2, '0')}/${symbol}`;

/** A label within a sentence: `Năm 2024` -> `năm 2024`. @param {string} label */
export const inSentence = (label) => label.charAt(0).toLowerCase() + label.slice(1);
