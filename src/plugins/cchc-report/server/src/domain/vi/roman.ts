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
