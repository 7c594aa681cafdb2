import { padNumber } from './padNumber';

/**
 * Number and symbol of a document: "07/KH-UBND", "145/BC-UBND" (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II,
 * khoản 3). A text number may carry its year or its symbol already: "09/2019" with "NĐ-CP" gives "09/2019/NĐ-CP",
 * "76/NQ-CP" with or without "NQ-CP" gives "76/NQ-CP". Empty when both are.
 */
export function formatDocumentNumber(number: number | string, symbol: string): string {
  const text = typeof number === 'number' || /^\d+$/.test(number) ? padNumber(Number(number)) : number.trim();
  const suffix = symbol.trim();
  if (text === '' || suffix === '') return text + suffix;
  return text.endsWith(`/${suffix}`) ? text : `${text}/${suffix}`;
}
