/** The number and symbol of an issued report as it prints them, two digits at least: "07/BC-UBND". */
export const reportNumber = ({
  number,
  symbol,
}: {
  readonly number: number;
  readonly symbol: string;
}): string => `${String(number).padStart(2, '0')}/${symbol}`;
