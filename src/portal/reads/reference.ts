/** Number and symbol of a document: "07/BC-UBND". Numbers have two digits at least (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const reference = (number: number | string, symbol: string): string =>
  `${String(number).padStart(2, '0')}/${symbol}`;
