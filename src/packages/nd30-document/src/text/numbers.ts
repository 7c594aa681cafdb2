const GROUP = '.';
const DECIMAL = ',';

/** A whole number with a leading 0 below 10: document numbers and days (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const padNumber = (value: number): string => String(value).padStart(2, '0');

const groupDigits = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, GROUP);

/** Rounds the decimal a person sees (1.005 to 1.01), where toFixed rounds the binary number just below it. */
function roundDecimal(value: number, places: number): string {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  return Number.isSafeInteger(shifted)
    ? Number(`${shifted}e-${places}`).toFixed(places)
    : value.toFixed(places);
}

/**
 * A number with at most `places` decimals (0 to 15), rounded half away from zero, without trailing zeros: "12,5",
 * "1.234,25", "-1.234".
 * @throws RangeError unless `value` is finite and at most 2^53 in size
 */
export function formatDecimal(value: number, places = 2): string {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new RangeError(`Not a number to print: ${value}`);
  const [whole = '0', fraction = ''] = roundDecimal(Math.abs(value), places).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const text = groupDigits(whole) + (decimals ? DECIMAL + decimals : '');
  return value < 0 && text !== '0' ? `-${text}` : text;
}

const MOST_PLACES = 6;

const overstates = (share: number, text: string): boolean =>
  (text === '100' && share !== 100) || (text === '0' && share !== 0);

/**
 * The share of `part` in `whole`: "87,5%", "100%"; null when `whole` is 0. One decimal, or up to six where fewer would
 * call a share below the whole "100%" or one above zero "0%".
 */
export function formatPercent(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const share = (part * 100) / whole;
  let places = 1;
  while (places < MOST_PLACES && overstates(share, formatDecimal(share, places))) places += 1;
  return `${formatDecimal(share, places)}%`;
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * A Roman numeral, for quarters, parts and appendices (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 * @throws RangeError unless `value` is a whole number from 1 to 3999
 */
export function roman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999)
    throw new RangeError(`No Roman numeral for ${value}.`);
  let rest = value;
  let text = '';
  for (const [worth, letters] of NUMERALS) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}
