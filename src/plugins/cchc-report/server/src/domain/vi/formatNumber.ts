const GROUP = '.';
const DECIMAL = ',';

/**
 * A whole number as Vietnamese writes it: "1.234", "-1.234".
 * @throws RangeError for a fraction or a number beyond what is exact
 */
export function formatInteger(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
  const sign = value < 0 ? '-' : '';
  return sign + grouped(String(Math.abs(value)));
}

/**
 * A number with at most `places` decimals (0 to 15), rounded half away from zero, without trailing zeros: "12,5",
 * "1.234,25", "3".
 * @throws RangeError unless `value` is finite and at most 2^53 in size
 */
export function formatDecimal(value: number, places = 2): string {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new RangeError(`Not a number to print: ${value}`);
  const [whole = '0', fraction = ''] = rounded(Math.abs(value), places).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const text = grouped(whole) + (decimals ? DECIMAL + decimals : '');
  return value < 0 && text !== '0' ? `-${text}` : text;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, GROUP);

/** Rounds the decimal a person sees (1.005 to 1.01), where toFixed rounds the binary number just below it. */
function rounded(value: number, places: number): string {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  return Number.isSafeInteger(shifted)
    ? Number(`${shifted}e-${places}`).toFixed(places)
    : value.toFixed(places);
}
