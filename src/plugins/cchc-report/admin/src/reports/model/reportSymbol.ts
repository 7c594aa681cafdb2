/** Writes number and symbol, a number below 10 with a nought: "07/BC-UBND". */
export const reportSymbol = ({
  number,
  symbol,
}: {
  readonly number: number;
  readonly symbol: string;
}): string => `${String(number).padStart(2, '0')}/${symbol}`;
