import { TYPE_ABBREVIATIONS, type Unit } from '../components';

const PARTS = /^s[ốôo]?\s*[:.]?\s*(\d*)[\s.…_]*\/?\s*(.*)$/iu;

/** Splits "Số: 07/BC-UBND" into "07" and "BC-UBND"; each may be empty. */
export function numberAndSymbol(text: string): { readonly digits: string; readonly symbol: string } {
  const [, digits = '', symbol = ''] = PARTS.exec(text) ?? [];
  return { digits, symbol: symbol.trim() };
}

export const splitGroups = (symbol: string): readonly string[] =>
  symbol.split(/\s*[-–—]\s*/).filter((group) => group !== '');

/** True when the symbol starts with an agency instead of a type: a công văn, which has no tên loại (mục II.3). */
export function isOfLetter(number: Unit | null): boolean {
  const [first] = number === null ? [] : splitGroups(numberAndSymbol(number.text).symbol);
  const types = TYPE_ABBREVIATIONS.map((type) => type.toLocaleUpperCase('vi'));
  return first !== undefined && !types.includes(first.toLocaleUpperCase('vi'));
}
